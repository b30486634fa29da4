package io.github.oncolit.citations.export;

import io.github.oncolit.citations.Reference;
import io.github.oncolit.citations.ReferenceType;
import io.github.oncolit.core.Located;
import io.github.oncolit.core.PartialDate;
import io.github.oncolit.core.PersonName;
import java.util.Objects;
import java.util.Optional;

/**
 * References in RIS, which reference managers import: one tag a line, two spaces, hyphen, space;
 * lines end in CR LF.
 */
public final class Ris {

    private static final String LINE_END = "\r\n";

    private final StringBuilder lines = new StringBuilder();

    private Ris() {}

    /**
     * Converts a reference.
     *
     * @param reference a reference
     * @return its record, from {@code TY} to {@code ER}
     */
    public static String of(Reference reference) {
        Objects.requireNonNull(reference, "reference");
        Ris ris = new Ris();
        ris.write(reference);
        return ris.lines.toString();
    }

    private void write(Reference reference) {
        line("TY", type(reference.type()));
        reference.authors().forEach(author -> line("AU", person(author.value())));
        reference.collectives().forEach(c -> line("AU", c.value()));
        reference.editors().forEach(editor -> line("ED", person(editor.value())));
        line("TI", reference.title());
        line(
                reference.type() == ReferenceType.JOURNAL_ARTICLE ? "JO" : "T2",
                reference.container());
        reference.published().ifPresent(this::published);
        line("VL", reference.volume());
        CslJson.issue(reference).ifPresent(issue -> line("IS", issue));
        line("SP", reference.firstPage());
        line("EP", reference.lastPage());
        line("DO", reference.doi());
        line("AN", reference.pmid());
        line("C2", reference.pmcid());
        line("SN", reference.isbn());
        line("UR", reference.url());
        reference.accessed().ifPresent(date -> line("Y2", date(date.value())));
        line("PB", reference.publisher());
        line("CY", reference.place());
        line("ET", reference.edition());
        line("M1", reference.trialId());
        lines.append("ER  - ").append(LINE_END);
    }

    private void published(PartialDate date) {
        line("PY", Integer.toString(date.year()));
        if (date.month().isPresent()) {
            line("DA", date(date));
        }
    }

    private static String date(PartialDate date) {
        StringBuilder parts = new StringBuilder(date.toString().replace('-', '/'));
        for (int slashes = (int) parts.chars().filter(c -> c == '/').count();
                slashes < 3;
                slashes++) {
            parts.append('/');
        }
        return parts.toString();
    }

    private static String type(ReferenceType type) {
        return switch (type) {
            case JOURNAL_ARTICLE -> "JOUR";
            case BOOK -> "BOOK";
            case CHAPTER -> "CHAP";
            case CONFERENCE -> "CONF";
            case WEB, TRIAL_REGISTRATION -> "ELEC";
            case PREPRINT -> "UNPB";
            case REPORT -> "RPRT";
            case THESIS -> "THES";
            case OTHER -> "GEN";
        };
    }

    private static String person(PersonName name) {
        return name.toString();
    }

    private void line(String tag, Optional<? extends Located<?>> leaf) {
        leaf.ifPresent(l -> line(tag, l.value().toString()));
    }

    private void line(String tag, String value) {
        lines.append(tag).append("  - ").append(value).append(LINE_END);
    }
}
