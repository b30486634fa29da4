package io.github.oncolit.core;

import io.github.oncolit.core.internal.Folded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An article, read once and asked often: its text, its zones, its title, byline and date, and the
 * way back from every span of the text to the source it was made from.
 *
 * <pre>{@code
 * Article article = Article.ofHtml("<h1>Two Drugs in Lung Cancer</h1><p>By Ada Roe, MD</p> ...");
 * article.title().orElseThrow().value(); // "Two Drugs in Lung Cancer"
 * article.byline().get(0).value().name().family(); // "Roe"
 * article.sourceSpan(article.title().orElseThrow().span()); // [4,28): in the HTML
 * }</pre>
 *
 * <p>Any text is an article: what is not recognised is {@link SectionKind#BODY}. All spans are
 * half-open ranges of UTF-16 units of {@link #text()}. Immutable and thread-safe.
 */
public final class Article {

    private final Manuscript manuscript;
    private final Folded folded;
    private final List<Section> sections;
    private final Zoning zoning;
    private final Optional<Located<String>> title;
    private final List<Located<Author>> byline;
    private final Optional<Located<PartialDate>> published;
    private final int[] starts;

    private Article(Manuscript manuscript) {
        this.manuscript = manuscript;
        this.folded = Folded.of(manuscript.text());
        SectionFinder finder = new SectionFinder(manuscript, folded);
        this.sections = List.copyOf(finder.find());
        this.zoning = finder.zoning();
        FrontMatter front = finder.front();
        this.title = front.title().map(line -> Located.text(line.span(), manuscript.text()));
        this.byline =
                front.byline().stream()
                        .map(a -> Located.at(a.value(), a.span(), manuscript.text()))
                        .toList();
        this.published =
                front.published().map(d -> Located.at(d.value(), d.span(), manuscript.text()));
        this.starts = sections.stream().mapToInt(section -> section.span().start()).toArray();
    }

    /**
     * Reads plain text.
     *
     * @param text any text
     * @return the article; its {@link #text()} is {@code text}
     */
    public static Article ofText(CharSequence text) {
        Objects.requireNonNull(text, "text");
        return new Article(PlainTextReader.read(text.toString(), false));
    }

    /**
     * Reads Markdown: plain text whose headings start with {@code #}.
     *
     * @param markdown any text
     * @return the article; its {@link #text()} is {@code markdown}
     */
    public static Article ofMarkdown(CharSequence markdown) {
        Objects.requireNonNull(markdown, "markdown");
        return new Article(PlainTextReader.read(markdown.toString(), true));
    }

    /**
     * Reads a web page.
     *
     * @param html any text; broken HTML is read as browsers do
     * @return the article; its {@link #text()} is what the page shows, block by block on lines of
     *     their own
     */
    public static Article ofHtml(CharSequence html) {
        Objects.requireNonNull(html, "html");
        return new Article(HtmlReader.read(html.toString()));
    }

    /**
     * Reads an article in JATS XML (NISO Z39.96) or its NLM ancestors.
     *
     * @param xml any text; broken XML is read as far as it makes sense, no DTD is fetched and no
     *     entity is expanded but character references
     * @return the article; its {@link #text()} is what the article prints, without the metadata
     */
    public static Article ofJats(CharSequence xml) {
        Objects.requireNonNull(xml, "xml");
        return new Article(JatsReader.read(xml.toString()));
    }

    /**
     * Reads a PubMed record.
     *
     * @param xml any text; the first {@code PubmedArticle} in it is read
     * @return the article; its {@link #text()} is the record's text, part by part on lines of their
     *     own
     */
    public static Article ofPubMed(CharSequence xml) {
        Objects.requireNonNull(xml, "xml");
        return new Article(PubMedReader.read(xml.toString()));
    }

    /**
     * Reads bytes, whatever the format: HTML, JATS, PubMed XML or plain text, with gzip or without.
     * The encoding is that of the byte-order mark, else UTF-8 if the bytes are valid UTF-8, else
     * that of the XML declaration or the {@code <meta charset>}, else windows-1252.
     *
     * @param bytes any bytes but those of a PDF, a picture or an archive
     * @return the article; {@link #sourceSpan} leads to UTF-16 units of the decoded bytes, not
     *     counting a byte-order mark
     * @throws IOException an {@link UnreadableSourceException} if the bytes hold no text
     */
    public static Article of(byte[] bytes) throws IOException {
        Objects.requireNonNull(bytes, "bytes");
        return of(SourceBytes.of(bytes, "the source"));
    }

    /**
     * Reads a file, whatever its format, as {@link #of(byte[])} does; the name tells Markdown
     * ({@code .md}) from plain text.
     *
     * @param file a file
     * @return the article
     * @throws IOException if the file cannot be read; an {@link UnreadableSourceException} if it is
     *     a PDF, a picture, an archive or a directory. The message names the file
     */
    public static Article of(Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        if (Files.isDirectory(file)) {
            throw new UnreadableSourceException(file + " is a directory. Name the files in it");
        }
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString(), null, "no such file");
        }
        return of(SourceBytes.of(Files.readAllBytes(file), file.toString()));
    }

    /** Reads what has been decoded and told apart. */
    static Article of(SourceBytes source) {
        return switch (source.format()) {
            case TEXT -> ofText(source.text());
            case MARKDOWN -> ofMarkdown(source.text());
            case HTML -> ofHtml(source.text());
            case JATS -> ofJats(source.text());
            case PUBMED -> ofPubMed(source.text());
        };
    }

    /**
     * Reads a text whose format is told by how it begins: HTML, JATS, PubMed XML or plain text.
     *
     * @param source any text
     * @return the article
     */
    public static Article of(CharSequence source) {
        Objects.requireNonNull(source, "source");
        String text = source.toString();
        return of(new SourceBytes(text, SourceBytes.format(text, "")));
    }

    /**
     * Reads XML: a PubMed record, or JATS and its forerunners.
     *
     * @param xml XML, well formed or nearly
     * @return the article
     */
    public static Article ofXml(CharSequence xml) {
        String text = Objects.requireNonNull(xml, "xml").toString();
        return of(new SourceBytes(text, SourceBytes.xmlFormat(text)));
    }

    /**
     * The text that all spans refer to.
     *
     * @return the text
     */
    public String text() {
        return manuscript.text();
    }

    /**
     * The text as parsers see it: of the same length, with every space but the line feed as {@code
     * ' '}, every dash as {@code '-'}, quotes in ASCII, and a raised decimal point as {@code '.'}.
     * It is made once for all of them.
     *
     * @return a view in which each offset is the same place as in {@link #text()}
     */
    public CharSequence folded() {
        return folded;
    }

    /**
     * The zones, in text order and without overlap.
     *
     * @return the sections
     */
    public List<Section> sections() {
        return sections;
    }

    /**
     * The zones of a kind, in text order.
     *
     * @param kind a kind
     * @return the sections of that kind, empty if there are none
     */
    public List<Section> sections(SectionKind kind) {
        Objects.requireNonNull(kind, "kind");
        return sections.stream().filter(section -> section.kind() == kind).toList();
    }

    /**
     * The zone that an offset lies in. Takes time logarithmic in the number of sections.
     *
     * @param offset an offset in {@link #text()}
     * @return the kind of the section there; {@link SectionKind#BODY} between sections
     */
    public SectionKind sectionAt(int offset) {
        int low = 0;
        int high = starts.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Section section = sections.get(middle);
            if (offset < section.span().start()) {
                high = middle - 1;
            } else if (offset >= section.span().end()) {
                low = middle + 1;
            } else {
                return section.kind();
            }
        }
        return SectionKind.BODY;
    }

    /**
     * Why text was held to be the site's. Takes time logarithmic in the number of lines.
     *
     * @param offset an offset in {@link #text()}
     * @return the rule that decided; empty outside {@link SectionKind#FURNITURE}
     */
    public Optional<SiteRule> siteRuleAt(int offset) {
        return zoning.siteRuleAt(offset);
    }

    /**
     * The article's title.
     *
     * @return the title where it is printed first as such, empty if none was found
     */
    public Optional<Located<String>> title() {
        return title;
    }

    /**
     * The people in the byline. People who are quoted or presented are not in it.
     *
     * @return the authors in printed order, empty if no byline was found
     */
    public List<Located<Author>> byline() {
        return byline;
    }

    /**
     * When the article was published.
     *
     * @return the first date printed for the article as such, empty if none was found
     */
    public Optional<Located<PartialDate>> published() {
        return published;
    }

    /**
     * The statement of conflicts of interest.
     *
     * @return the text of the {@link SectionKind#DISCLOSURES} sections without their headings, as
     *     printed, one section a line; empty if there is none
     */
    public Optional<String> disclosures() {
        String statement =
                sections(SectionKind.DISCLOSURES).stream()
                        .map(section -> section.span().textIn(text()))
                        .filter(words -> !words.isBlank())
                        .collect(Collectors.joining("\n"));
        return statement.isEmpty() ? Optional.empty() : Optional.of(statement);
    }

    /**
     * What the source printed raised, where it says so ({@code <sup>} in HTML and JATS): the only
     * way to tell {@code cycle<sup>1</sup>} from {@code cycle1}.
     *
     * @return spans of {@link #text()} in text order, empty for plain text
     */
    public List<Span> superscripts() {
        return manuscript.superscripts();
    }

    /**
     * The links of the source.
     *
     * @return links in text order, empty for plain text
     */
    public List<Link> links() {
        return manuscript.links();
    }

    /**
     * The places that a local {@link Link} can lead to.
     *
     * @return the span of each element that has an id, by id, in the order the elements end
     */
    public Map<String, Span> anchors() {
        return manuscript.anchors();
    }

    /**
     * The way back to the source.
     *
     * @param span a span of {@link #text()}
     * @return the smallest range of the source, as it was handed in, that holds all that the span
     *     was made from
     * @throws IndexOutOfBoundsException if the span ends after the text
     */
    public Span sourceSpan(Span span) {
        Objects.checkFromToIndex(span.start(), span.end(), text().length());
        return manuscript.map().toSource(span);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Article article && manuscript.equals(article.manuscript);
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return title.map(Located::value).orElse("untitled") + " (" + text().length() + " units)";
    }
}
