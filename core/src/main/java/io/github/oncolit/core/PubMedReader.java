package io.github.oncolit.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/**
 * Reads a PubMed record, the first {@code PubmedArticle} of a file: journal and date on a citation
 * line, title, names, affiliations, the abstract with its labels, keywords, registry numbers,
 * grants, the conflict-of-interest statement and the references, each on a line of its own.
 */
final class PubMedReader {

    private final Typesetter out;
    private final SourceText texts;
    private final String source;
    private final List<Located<Author>> authors = new ArrayList<>();
    private Optional<Located<PartialDate>> published = Optional.empty();

    private PubMedReader(String source) {
        this.source = source;
        this.out = new Typesetter(source.length() / 2 + 16);
        this.texts = new SourceText(source, out);
    }

    static Manuscript read(String source) {
        Document document = Parser.xmlParser().setTrackPosition(true).parseInput(source, "");
        Element record = document.selectFirst("PubmedArticle, PubmedBookArticle");
        return new PubMedReader(source).read(record == null ? document : record);
    }

    private Manuscript read(Element record) {
        Element article = first(record, "Article").orElse(record);
        citation(article);
        book(article);
        line(
                SectionKind.TITLE,
                first(article, "ArticleTitle").or(() -> first(article, "BookTitle")));
        byline(article);
        lines(SectionKind.OTHER, article.select("AuthorList Affiliation"));
        abstractText(record);
        joined(SectionKind.OTHER, record.select("KeywordList Keyword"), ", ");
        joined(SectionKind.OTHER, record.select("MeshHeading DescriptorName"), "; ");
        lines(SectionKind.OTHER, record.select("DataBank AccessionNumber"));
        for (Element grant : record.select("GrantList Grant")) {
            joined(SectionKind.FUNDING, grant.children(), ", ");
        }
        line(SectionKind.DISCLOSURES, first(record, "CoiStatement"));
        references(record);
        return out.finish(new ArticleRecord(authors, published, List.of(), List.of()));
    }

    private static Optional<Element> first(Element parent, String name) {
        return Optional.ofNullable(parent.selectFirst(name));
    }

    private void begin(SectionKind kind) {
        out.breakParagraph();
        out.zone(Optional.of(kind));
    }

    private void line(SectionKind kind, Optional<Element> element) {
        element.ifPresent(
                e -> {
                    begin(kind);
                    put(e);
                });
    }

    private void lines(SectionKind kind, Elements elements) {
        out.breakParagraph();
        for (Element element : elements) {
            out.breakLine();
            out.zone(Optional.of(kind));
            put(element);
        }
    }

    private void joined(SectionKind kind, List<Element> elements, String separator) {
        begin(kind);
        for (Element element : elements) {
            out.implied(separator);
            put(element);
        }
    }

    /** Sets all text in an element. */
    private void put(Element element) {
        Node node = element.firstChild();
        while (node != null) {
            if (node instanceof TextNode text) {
                texts.set(text, false);
            }
            Node next = node.firstChild();
            int mark = out.mark();
            while (next == null && node != element) {
                next = node.nextSibling();
                if (next == null) {
                    node = node.parent();
                }
            }
            if (node instanceof Element sup && sup.nameIs("sup") && next == node.nextSibling()) {
                out.superscript(out.since(mark));
            }
            node = next;
        }
    }

    /** The book that the record is a part of, with its publisher and year. */
    private void book(Element article) {
        Optional<Element> book = first(article, "Book");
        if (book.isEmpty()) {
            return;
        }
        begin(SectionKind.CITATION);
        first(book.get(), "BookTitle").ifPresent(this::put);
        part(book.get(), "Publisher PublisherName", ". ", "");
        first(book.get(), "PubDate").ifPresent(d -> date(d, "; "));
    }

    private void citation(Element article) {
        Optional<Element> journal = first(article, "Journal");
        if (journal.isEmpty()) {
            return;
        }
        begin(SectionKind.CITATION);
        first(journal.get(), "ISOAbbreviation")
                .or(() -> first(journal.get(), "Title"))
                .ifPresent(this::put);
        Optional<Element> date = first(journal.get(), "PubDate");
        date.ifPresent(d -> date(d, ". "));
        part(journal.get(), "Volume", ";", "");
        part(journal.get(), "Issue", "(", ")");
        part(article, "Pagination MedlinePgn", ":", "");
        part(article, "ELocationID[EIdType=doi]", ". doi:", "");
        first(article, "ArticleDate")
                .ifPresent(
                        d -> {
                            begin(SectionKind.DATE);
                            date(d, "");
                        });
    }

    private void part(Element parent, String name, String before, String after) {
        first(parent, name)
                .ifPresent(
                        e -> {
                            out.implied(before);
                            put(e);
                            out.implied(after);
                        });
    }

    private void date(Element date, String before) {
        out.implied(before);
        int mark = out.mark();
        Element year = date.selectFirst("Year");
        if (year == null) {
            put(date);
            return;
        }
        Element month = date.selectFirst("Month");
        Element day = date.selectFirst("Day");
        put(year);
        part(date, "Month", " ", "");
        part(date, "Day", " ", "");
        Span span = out.since(mark);
        NumericDate.of(year, month, day)
                .filter(d -> published.isEmpty() || d.compareTo(published.get().value()) < 0)
                .ifPresent(d -> published = Optional.of(new Located<>(d, span, out.textAt(span))));
    }

    private void byline(Element article) {
        begin(SectionKind.BYLINE);
        for (Element author : article.select("AuthorList > Author")) {
            out.implied(", ");
            int mark = out.mark();
            Optional<Element> family = first(author, "LastName");
            if (family.isEmpty()) {
                first(author, "CollectiveName").ifPresent(this::put);
                continue;
            }
            Optional<Element> given = first(author, "ForeName").or(() -> first(author, "Initials"));
            given.ifPresent(this::put);
            out.implied(given.isPresent() ? " " : "");
            put(family.get());
            part(author, "Suffix", " ", "");
            Span span = out.since(mark);
            if (span.length() > 0) {
                PersonName name =
                        new PersonName(
                                family.get().text(),
                                given.map(Element::text),
                                first(author, "Suffix").map(Element::text));
                authors.add(new Located<>(new Author(name, List.of()), span, out.textAt(span)));
            }
        }
    }

    private void abstractText(Element record) {
        for (Element part :
                record.select(
                        "Article > Abstract > AbstractText, BookDocument > Abstract > AbstractText")) {
            begin(SectionKind.ABSTRACT);
            String label = part.attr("Label");
            if (!label.isEmpty()) {
                label(part, label);
            }
            put(part);
        }
        lines(SectionKind.OTHER, record.select("Abstract CopyrightInformation"));
    }

    /** A part's label is an attribute; it is set where the page prints it. */
    private void label(Element part, String label) {
        int start = Math.max(0, part.sourceRange().startPos());
        int end = Math.max(start, part.sourceRange().endPos());
        int value = source.indexOf(label, start);
        if (value >= 0 && value + label.length() <= end) {
            out.copied(label, 0, label.length(), value);
        } else {
            out.made(label, 0, label.length(), start, end);
        }
        out.implied(": ");
    }

    private void references(Element record) {
        out.breakParagraph();
        for (Element reference : record.select("ReferenceList > Reference")) {
            out.breakLine();
            out.zone(Optional.of(SectionKind.REFERENCES));
            first(reference, "Citation").ifPresent(this::put);
            Span here = new Span(out.position(), out.position());
            for (Element id : reference.select("ArticleId")) {
                String value = id.text().strip();
                switch (id.attr("IdType")) {
                    case "pubmed" -> out.link(here, "https://pubmed.ncbi.nlm.nih.gov/" + value);
                    case "doi" -> out.link(here, "https://doi.org/" + value);
                    case "pmc" ->
                            out.link(here, "https://www.ncbi.nlm.nih.gov/pmc/articles/" + value);
                    default -> {}
                }
            }
        }
    }
}
