package io.github.oncolit.examples.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ForestPlotTest {

    private static final StudyEffect A = new StudyEffect("Trial A", 0.5, 0.25, 1, 95);
    private static final StudyEffect B = new StudyEffect("Trial B", 2, 1, 4, 95);

    @Test
    void drawsALineAndASquareForEachStudyAndADiamondForEachPool() throws Exception {
        Document svg = xml(ForestPlot.pooled("Overall survival", List.of(A, B)));
        assertEquals(2, svg.getElementsByTagName("rect").getLength());
        assertEquals(2, svg.getElementsByTagName("polygon").getLength());
        assertEquals(
                "Overall survival: Trial A 0.50 (0.25\u20131.00); Trial B 2.00 (1.00\u20134.00);"
                        + " Fixed effect 1.00 (0.61\u20131.63); Random effects 1.00 (0.26\u20133.89)",
                svg.getElementsByTagName("title").item(0).getTextContent());
    }

    @Test
    void theAxisIsLogarithmic() throws Exception {
        Document svg = xml(ForestPlot.of("PFS", List.of(A, B)));
        double half = centre(svg, 0);
        double two = centre(svg, 1);
        double one =
                Double.parseDouble(
                        ((Element) svg.getElementsByTagName("line").item(0)).getAttribute("x1"));
        assertEquals(one - half, two - one, 0.2, "0.5 lies as far from 1 as 2 does");
        assertTrue(half < one);
    }

    private static double centre(Document svg, int index) {
        Element square = (Element) svg.getElementsByTagName("rect").item(index);
        return Double.parseDouble(square.getAttribute("x"))
                + Double.parseDouble(square.getAttribute("width")) / 2;
    }

    @Test
    void noStudiesMakeAnEmptyPlot() throws Exception {
        assertEquals(
                0, xml(ForestPlot.of("none", List.of())).getElementsByTagName("rect").getLength());
    }

    @Test
    void numbersDoNotDependOnTheLocale() {
        String plot = ForestPlot.of("PFS", List.of(A));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertEquals(plot, ForestPlot.of("PFS", List.of(A)));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property(tries = 200)
    void anyLabelGivesAWellFormedImage(@ForAll String label) throws Exception {
        String svg = ForestPlot.of(label, List.of(new StudyEffect(label, 0.5, 0.4, 0.6, 95)));
        assertEquals(1, xml(svg).getElementsByTagName("rect").getLength());
        assertFalse(svg.contains("<script"));
    }

    private static Document xml(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
