package io.github.oncolit.examples.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.oncolit.core.Article;
import io.github.oncolit.trials.ArticleReport;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** The page in a real browser; skipped where no Chromium with its driver is installed. */
class ReportPageInBrowserTest {

    private static final Path SAMPLE =
            Path.of(System.getProperty("oncolit.root"), "examples", "articles", "lumora-2.html");
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    @TempDir static Path folder;
    private static ChromeDriver browser;

    @BeforeAll
    static void start() {
        assumeTrue(
                Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
                "skipped: needs " + CHROMIUM + " and " + DRIVER);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1280,900");
        ChromeDriverService service =
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(new File(DRIVER.toString()))
                        .withTimeout(Duration.ofMinutes(2))
                        .build();
        browser = new ChromeDriver(service, options);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.quit();
        }
    }

    private static void open(ArticleReport report) throws Exception {
        Path page = folder.resolve("page.html");
        Files.writeString(page, ReportPage.html("article", report));
        browser.get(page.toUri().toString());
    }

    private static List<String> openRecords() {
        return browser.findElements(By.cssSelector("section.record")).stream()
                .filter(WebElement::isDisplayed)
                .map(e -> e.getAttribute("id"))
                .toList();
    }

    private static void noErrors() {
        List<LogEntry> entries = browser.manage().logs().get(LogType.BROWSER).getAll();
        assertTrue(entries.isEmpty(), entries.toString());
    }

    @Test
    void aClickOnAPassageShowsItsRecordAndItsFields() throws Exception {
        open(ArticleReport.of(Article.of(SAMPLE)));
        browser.findElement(By.cssSelector("[data-facts='statistic-3']")).click();
        assertEquals(List.of("record-statistic-3"), openRecords());
        String record = browser.findElement(By.id("record-statistic-3")).getText();
        assertTrue(record.contains("95% CI 0.38 to 0.61"), record);
        assertFalse(browser.findElements(By.cssSelector(".oncolit-text .field")).isEmpty());
        browser.findElement(By.tagName("body")).sendKeys(Keys.ESCAPE);
        assertEquals(List.of(), openRecords());
        noErrors();
    }

    @Test
    void theKeyboardReachesEveryFact() throws Exception {
        ArticleReport report = ArticleReport.of(Article.of(SAMPLE));
        open(report);
        List<WebElement> stops =
                browser.findElements(By.cssSelector(".oncolit-text [tabindex='0']"));
        assertEquals(ShownFact.of(report).size(), stops.size());
        stops.get(0).sendKeys(Keys.ENTER);
        assertEquals(1, openRecords().size());
        noErrors();
    }

    @Test
    void aRowLeadsToItsPassage() throws Exception {
        open(ArticleReport.of(Article.of(SAMPLE)));
        browser.findElement(By.cssSelector("tbody [data-goto='trial-id-1']")).click();
        assertEquals(List.of("record-trial-id-1"), openRecords());
        assertEquals("NCT09000004", browser.switchTo().activeElement().getText());
        noErrors();
    }

    @Test
    void aSwitchTakesTheColourOfItsKindAway() throws Exception {
        open(ArticleReport.of(Article.of(SAMPLE)));
        browser.findElement(By.cssSelector(".filters input[value=marker]")).click();
        assertEquals(3, browser.findElements(By.cssSelector(".oncolit-text .marker.off")).size());
        assertEquals(
                0, browser.findElements(By.cssSelector(".oncolit-text .statistic.off")).size());
        noErrors();
    }

    @Test
    void nothingInAnArticleRuns() throws Exception {
        String attack =
                "<script>document.title='broken'</script><img src=x onerror=\"document.title='broken'\">";
        String html =
                "<title>T</title><h1>Trial "
                        + escaped(attack)
                        + "</h1><p>HR 0.61 "
                        + escaped(attack)
                        + " (NCT01234567).</p><h2>References</h2><ol><li>Ray S. "
                        + escaped(attack)
                        + ". Lung. 2020;1:2-3.</ol>";
        open(ArticleReport.of(Article.ofHtml(html)));
        browser.findElement(By.cssSelector("[data-facts~='reference-1']")).click();
        assertTrue(browser.getTitle().startsWith("Trial <script>"), browser.getTitle());
        assertEquals(0, browser.findElements(By.tagName("img")).size());
        noErrors();
    }

    private static String escaped(String html) {
        return html.replace("<", "&lt;").replace("\"", "&quot;");
    }

    @Test
    void nothingRunsOverTheEdgeOnANarrowScreen() throws Exception {
        open(ArticleReport.of(Article.of(SAMPLE)));
        Stream.of(360, 768, 1280)
                .forEach(
                        width -> {
                            browser.manage().window().setSize(new Dimension(width, 900));
                            Long over =
                                    (Long)
                                            browser.executeScript(
                                                    "return document.documentElement.scrollWidth - window.innerWidth");
                            assertTrue(over <= 0, width + " px wide: " + over + " px too much");
                        });
    }
}
