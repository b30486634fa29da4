package io.github.oncolit.citations;

import io.github.oncolit.citations.Draft.Part;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Tsv;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads what publishers spell in the suffixes of their DOIs and compares it with the print.
 *
 * <pre>
 * 10.1200/JCO.2025.43.17_suppl.LBA8671    year 2025, volume 43, supplement 17, abstract LBA8671
 * </pre>
 *
 * <p>A pattern is literals and fields in turn; a field ends where the literal after it begins, so
 * that matching needs no way back.
 */
final class DoiWitness {

    private record Piece(String literal, String field, int digits, boolean loose) {}

    private record Pattern(List<Piece> pieces) {}

    private static final Map<String, List<Pattern>> PATTERNS =
            Tsv.read(DoiWitness.class, "doi-patterns.tsv", 3).rows().stream()
                    .collect(
                            Collectors.groupingBy(
                                    row -> row.get(0),
                                    Collectors.mapping(
                                            row -> new Pattern(pieces(row.get(1))),
                                            Collectors.toUnmodifiableList())));

    private final Draft draft;
    private final String suffix;
    private final int[] starts = new int[8];
    private final int[] ends = new int[8];

    private DoiWitness(Draft draft, String suffix) {
        this.draft = draft;
        this.suffix = suffix;
    }

    /** Remarks on what a DOI says otherwise than the print. */
    static void compare(Draft draft) {
        if (!draft.has(Part.DOI)) {
            return;
        }
        int start = draft.startOf(Part.DOI);
        int end = draft.endOf(Part.DOI);
        int slash = draft.text.indexOf('/', start);
        List<Pattern> patterns =
                slash < 0 || slash >= end ? null : PATTERNS.get(draft.text.substring(start, slash));
        if (patterns == null) {
            return;
        }
        DoiWitness witness = new DoiWitness(draft, draft.text.substring(slash + 1, end));
        for (Pattern pattern : patterns) {
            if (witness.matches(pattern)) {
                witness.compare(pattern);
                return;
            }
        }
    }

    private static List<Piece> pieces(String pattern) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < pattern.length()) {
            int open = pattern.indexOf('{', at);
            if (open < 0) {
                pieces.add(new Piece(pattern.substring(at), "", 0, false));
                break;
            }
            int close = pattern.indexOf('}', open);
            String name = pattern.substring(open + 1, close);
            int colon = name.indexOf(':');
            int digits = colon < 0 ? 0 : Integer.parseInt(name.substring(colon + 1));
            String field = colon < 0 ? name : name.substring(0, colon);
            boolean loose = field.endsWith("~");
            pieces.add(
                    new Piece(
                            pattern.substring(at, open),
                            loose ? field.substring(0, field.length() - 1) : field,
                            digits,
                            loose));
            at = close + 1;
        }
        return List.copyOf(pieces);
    }

    private boolean matches(Pattern pattern) {
        int at = 0;
        List<Piece> pieces = pattern.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (!suffix.regionMatches(true, at, piece.literal(), 0, piece.literal().length())) {
                return false;
            }
            at += piece.literal().length();
            String next = i + 1 < pieces.size() ? pieces.get(i + 1).literal() : "";
            int end = fieldEnd(piece, at, next);
            if (end < at || end == at && !piece.field().isEmpty()) {
                return false;
            }
            starts[i] = at;
            ends[i] = end;
            at = end;
        }
        return at == suffix.length();
    }

    /** Where a field ends, or -1. */
    private int fieldEnd(Piece piece, int at, String next) {
        switch (piece.field()) {
            case "":
                return at;
            case "*", "volumeFirst":
                return suffix.length();
            case "year":
                return digits(at, 4);
            case "yy":
                return digits(at, 2);
            case "issn":
                return digits(at, 4) > 0
                                && at + 9 <= suffix.length()
                                && suffix.charAt(at + 4) == '-'
                        ? at + 9
                        : -1;
            case "name":
                int end = at;
                while (end < suffix.length() && CharSet.ASCII_LETTER.contains(suffix.charAt(end))) {
                    end++;
                }
                return end;
            default:
                return value(piece, at, next);
        }
    }

    private int value(Piece piece, int at, String next) {
        if (piece.digits() > 0) {
            return digits(at, piece.digits());
        }
        int end = next.isEmpty() ? suffix.length() : suffix.indexOf(next, at);
        for (int i = at; i < end; i++) {
            char c = suffix.charAt(i);
            boolean letter = piece.field().equals("page") && (CharSet.WORD.contains(c) || c == '-');
            if (!letter && !CharSet.DIGIT.contains(c)) {
                return -1;
            }
        }
        return end;
    }

    private int digits(int at, int count) {
        if (at + count > suffix.length()) {
            return -1;
        }
        for (int i = at; i < at + count; i++) {
            if (!CharSet.DIGIT.contains(suffix.charAt(i))) {
                return -1;
            }
        }
        return at + count;
    }

    private void compare(Pattern pattern) {
        List<Piece> pieces = pattern.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            String said = suffix.substring(starts[i], ends[i]);
            switch (piece.field()) {
                case "year", "yy" -> year(said, piece.loose());
                case "volume" -> number(said, Part.VOLUME, ReferenceCode.DOI_CONTRADICTS_VOLUME);
                case "volumeFirst" -> volumeFirst(said);
                case "issue" -> issue(said);
                case "page" -> page(said);
                default -> {
                    continue;
                }
            }
        }
    }

    private void year(String said, boolean loose) {
        if (!draft.has(Part.YEAR)) {
            return;
        }
        int printed = draft.number(Part.YEAR);
        int year = Integer.parseInt(said);
        int difference = Math.abs((said.length() == 2 ? printed % 100 : printed) - year);
        if (difference > (loose ? 1 : 0)) {
            remark(ReferenceCode.DOI_CONTRADICTS_YEAR, Part.YEAR);
        }
    }

    private void number(String said, Part part, ReferenceCode code) {
        if (draft.has(part) && !bare(said).equals(bare(printed(part)))) {
            remark(code, part);
        }
    }

    /** A number that begins with the volume but does not say where it ends. */
    private void volumeFirst(String said) {
        if (draft.has(Part.VOLUME) && !said.startsWith(bare(printed(Part.VOLUME)))) {
            remark(ReferenceCode.DOI_CONTRADICTS_VOLUME, Part.VOLUME);
        }
    }

    /** The number may be printed as issue, as supplement, or with words around it. */
    private void issue(String said) {
        Part part = draft.has(Part.SUPPLEMENT) ? Part.SUPPLEMENT : Part.ISSUE;
        if (draft.has(part) && !printed(part).contains(bare(said))) {
            remark(ReferenceCode.DOI_CONTRADICTS_ISSUE, part);
        }
    }

    private void page(String said) {
        if (!draft.has(Part.FIRST_PAGE)) {
            return;
        }
        String printed = bare(printed(Part.FIRST_PAGE));
        String page = bare(said);
        if (!printed.equals(page) && !printed.endsWith(page) && !page.endsWith(printed)) {
            remark(ReferenceCode.DOI_CONTRADICTS_PAGE, Part.FIRST_PAGE);
        }
    }

    private String printed(Part part) {
        return draft.text.substring(draft.startOf(part), draft.endOf(part));
    }

    /** A number or locator without the {@code e} and the zeros before it. */
    private static String bare(String locator) {
        int at = 0;
        while (at + 1 < locator.length() && "eE0".indexOf(locator.charAt(at)) >= 0) {
            at++;
        }
        return locator.substring(at).toLowerCase(Locale.ROOT);
    }

    private void remark(ReferenceCode code, Part part) {
        draft.remark(code, draft.startOf(part), draft.endOf(part));
    }
}
