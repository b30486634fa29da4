package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.Article;
import io.github.oncolit.core.Section;
import io.github.oncolit.core.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The conflict-of-interest statements of an article.
 *
 * <pre>{@code
 * Disclosures disclosures = Disclosures.in(article);
 * disclosures.all().forEach(d -> System.out.println(d));
 * }</pre>
 *
 * @param statements one for each section that holds disclosures, in text order; their offsets count
 *     UTF-16 units of the article's text
 */
public record Disclosures(List<DisclosureStatement> statements) {

    public Disclosures {
        statements = List.copyOf(statements);
    }

    /**
     * Reads the sections of disclosures, the article's byline telling who is meant.
     *
     * @param article an article
     * @return its statements, none if it has no such section
     */
    public static Disclosures in(Article article) {
        Objects.requireNonNull(article, "article");
        Roster roster = new Roster(article.byline().stream().map(a -> a.value().name()).toList());
        List<Section> sections = article.sections(SectionKind.DISCLOSURES);
        if (sections.isEmpty()) {
            return new Disclosures(List.of());
        }
        StatementText text = StatementText.of(article);
        List<DisclosureStatement> statements = new ArrayList<>();
        for (Section section : sections) {
            statements.add(StatementParser.parse(text, section.span(), roster));
        }
        return new Disclosures(statements);
    }

    /**
     * The relationships of all statements.
     *
     * @return the disclosures in text order
     */
    public List<Disclosure> all() {
        return statements.stream().flatMap(s -> s.disclosures().stream()).toList();
    }

    @Override
    public String toString() {
        return statements.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
