package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.Diagnostic;
import io.github.oncolit.core.Located;
import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import io.github.oncolit.core.internal.Mask;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A statement being read: its text, its authors, and what has been found so far. */
final class StatementDraft {

    private static final int FARTHEST_SUM = 40;
    private static final CharSet SEPARATORS = CharSet.WORD.negate();

    private final StatementText text;
    private final Span window;
    private final Roster roster;
    private final Mask mask;
    private final List<Disclosure> disclosures = new ArrayList<>();
    private final List<Located<String>> withoutConflict = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final boolean sums;
    private boolean noneDeclared;
    private boolean remainderNone;

    StatementDraft(StatementText text, Span window, Roster roster) {
        this.text = text;
        this.window = window;
        this.roster = roster;
        this.mask = new Mask(window);
        this.sums = AmountScanner.isPossible(text.folded(), window.start(), window.end());
    }

    String text() {
        return text.text();
    }

    Folded folded() {
        return text.folded();
    }

    CategoryCues cues() {
        return text.cues();
    }

    Span window() {
        return window;
    }

    Roster roster() {
        return roster;
    }

    List<Disclosure> disclosures() {
        return disclosures;
    }

    /** Marks a stretch as understood. */
    void take(int start, int end) {
        mask.take(start, end);
    }

    /** The first sum of money in a range. */
    Optional<Located<String>> amount(int from, int to) {
        return sums
                ? Optional.ofNullable(AmountScanner.in(text(), folded(), from, to))
                : Optional.empty();
    }

    /**
     * The sum of money of a relationship: within the range, or right behind it: "from Roche (less
     * than $5,000)", "from Roche amounting to $5,000".
     */
    Optional<Located<String>> amountAround(int from, int to) {
        Optional<Located<String>> sum = amount(from, Math.min(window.end(), to + FARTHEST_SUM));
        return sum.filter(s -> s.span().start() < to || leadsTo(to, s.span().start()));
    }

    private boolean leadsTo(int from, int sum) {
        for (int at = from; at < sum; at++) {
            char c = folded().charAt(at);
            if (c == ';' || c == '.' || c == ')' || folded().startsWith(" and ", at)) {
                return false;
            }
        }
        return true;
    }

    void noneDeclared() {
        noneDeclared = true;
    }

    void remainderNone() {
        remainderNone = true;
    }

    void withoutConflict(Person person) {
        withoutConflict.add(person.printed());
    }

    void diagnose(DisclosureCode code, int start, int end) {
        diagnostics.add(new Diagnostic(code, new Span(start, end)));
    }

    /** Adds a relationship; its span covers the category's words and the organisations. */
    void add(
            Person person,
            Located<DisclosureCategory> category,
            List<Organization> organizations,
            Optional<Located<String>> amount) {
        int start = category.span().start();
        int end = category.span().end();
        for (int i = 0; i < organizations.size(); i++) {
            Span name = organizations.get(i).name().span();
            start = Math.min(start, name.start());
            end = Math.max(end, name.end());
        }
        Span span = new Span(start, end);
        int index = person == null ? -1 : person.index();
        disclosures.add(
                new Disclosure(
                        span,
                        span.textIn(text()),
                        person == null ? Optional.empty() : Optional.of(person.printed()),
                        roster.person(index),
                        index < 0 ? OptionalInt.empty() : OptionalInt.of(index),
                        category,
                        organizations,
                        amount,
                        person == null ? List.of() : person.diagnostics()));
        mask.take(span);
    }

    /** Whoever has a conflict after all: "present article: none. Others: grants from Acme". */
    private void dropDisclosing() {
        if (withoutConflict.isEmpty() || disclosures.isEmpty()) {
            return;
        }
        Set<Span> disclosing = new HashSet<>();
        for (Disclosure disclosure : disclosures) {
            disclosure.author().ifPresent(author -> disclosing.add(author.span()));
        }
        withoutConflict.removeIf(person -> disclosing.contains(person.span()));
    }

    /** The statement as found. */
    DisclosureStatement finish() {
        boolean disclosed = false;
        for (Disclosure disclosure : disclosures) {
            disclosed |= disclosure.category().value() != DisclosureCategory.STUDY_FUNDING;
        }
        if (noneDeclared && disclosed) {
            diagnose(DisclosureCode.CONTRADICTION, window.start(), window.end());
        }
        if (!disclosed && !withoutConflict.isEmpty()) {
            noneDeclared = true;
        }
        dropDisclosing();
        disclosures.sort(Comparator.comparingInt(d -> d.span().start()));
        return new DisclosureStatementBuilder()
                .span(window)
                .raw(window.textIn(text()))
                .noneDeclared(noneDeclared && !disclosed)
                .remainderNone(remainderNone)
                .withoutConflict(withoutConflict)
                .disclosures(disclosures)
                .unexplained(mask.unexplained(folded(), SEPARATORS))
                .diagnostics(diagnostics)
                .build();
    }
}
