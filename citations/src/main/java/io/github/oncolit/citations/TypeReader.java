package io.github.oncolit.citations;

import io.github.oncolit.citations.Draft.Part;
import io.github.oncolit.core.internal.Folded;

/** Tells what kind of work is cited, from the parts that were read and from telling words. */
final class TypeReader {

    static final WordSet MEETING =
            WordSet.of(
                    "proceedings",
                    "proc",
                    "conference",
                    "symposium",
                    "congress",
                    "workshop",
                    "meeting",
                    "abstract",
                    "abstr",
                    "poster",
                    "presented",
                    "conf");
    static final WordSet THESIS =
            WordSet.of("thesis", "dissertation", "theses", "dissertations", "habilitation");
    static final WordSet PREPRINT =
            WordSet.of("biorxiv", "medrxiv", "arxiv", "preprint", "preprints", "ssrn");
    private static final WordSet REPORT = WordSet.of("report", "reports");

    private TypeReader() {}

    static ReferenceType read(Draft draft, boolean hosted, boolean scored) {
        Folded text = draft.folded;
        boolean volume = draft.has(Part.VOLUME);
        boolean container = draft.has(Part.CONTAINER);
        if (draft.has(Part.TRIAL_ID) && !volume) {
            return ReferenceType.TRIAL_REGISTRATION;
        }
        if (!volume && THESIS.anyIn(text, draft.start, draft.end)) {
            return ReferenceType.THESIS;
        }
        if (!volume && PREPRINT.anyIn(text, draft.start, draft.end)) {
            return ReferenceType.PREPRINT;
        }
        if (draft.abstracted && !volume) {
            return ReferenceType.CONFERENCE;
        }
        if (hosted) {
            boolean meeting = container && in(draft, MEETING, Part.CONTAINER);
            return meeting ? ReferenceType.CONFERENCE : ReferenceType.CHAPTER;
        }
        if (scored && container) {
            return !volume && in(draft, MEETING, Part.CONTAINER)
                    ? ReferenceType.CONFERENCE
                    : ReferenceType.JOURNAL_ARTICLE;
        }
        if (isLabel(draft)) {
            return ReferenceType.OTHER;
        }
        int afterTitle = Math.max(draft.start, draft.endOf(Part.TITLE));
        if (MEETING.anyIn(text, afterTitle, draft.end) && !draft.has(Part.URL)) {
            return ReferenceType.CONFERENCE;
        }
        if (draft.has(Part.URL) && !draft.has(Part.PLACE)) {
            return ReferenceType.WEB;
        }
        if (draft.has(Part.PUBLISHER) || draft.has(Part.PLACE) || draft.has(Part.EDITION)) {
            return draft.has(Part.TITLE)
                            && REPORT.anyIn(
                                    text, draft.startOf(Part.TITLE), draft.endOf(Part.TITLE))
                            && draft.has(Part.URL)
                    ? ReferenceType.REPORT
                    : ReferenceType.BOOK;
        }
        return container ? ReferenceType.JOURNAL_ARTICLE : ReferenceType.OTHER;
    }

    private static boolean in(Draft draft, WordSet words, Part part) {
        return words.anyIn(draft.folded, draft.startOf(part), draft.endOf(part));
    }

    /** Whether a drug's label is cited. */
    static boolean isLabel(Draft draft) {
        Folded text = draft.folded;
        for (int i = draft.start; i < draft.end; i++) {
            if (isLabelAt(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words for a drug's label stand at a place. */
    static boolean isLabelAt(Folded text, int at) {
        char c = text.charAt(at);
        return (c == 'p' || c == 'P' || c == 's' || c == 'S')
                && (text.startsWithIgnoreCase("package insert", at)
                        || text.startsWithIgnoreCase("prescribing information", at)
                        || text.startsWithIgnoreCase("summary of product char", at));
    }
}
