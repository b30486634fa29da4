package io.github.oncolit.trials;

import io.github.oncolit.citations.CitationMarker;
import io.github.oncolit.core.Article;
import io.github.oncolit.core.Section;
import io.github.oncolit.core.SectionKind;
import io.github.oncolit.core.Span;
import io.github.oncolit.trials.TrialMention.Role;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whose trials the mentions of an article are of. The first rule that holds decides:
 *
 * <ol>
 *   <li>in the reference list: cited; in the site's furniture: unstated;
 *   <li>on the title page (title, byline, citation line): own;
 *   <li>in a registration statement with a label or with this trial as its subject: own;
 *   <li>beside a marker that points at a listed work: cited;
 *   <li>in another sentence on registration, or in an abstract's last sentence: own;
 *   <li>joined to another registry's identifier, as in {@code (NCT01234567; EudraCT ...)}: as that;
 *   <li>in a report such as {@code In the ... trial (NCT01234567), ...}, outside of introduction
 *       and discussion and without a marker in the sentence, if all such reports of the article are
 *       of one trial and no rule above found another: own;
 *   <li>of the same trial as a mention that is own by one of the rules above: own;
 *   <li>else unstated.
 * </ol>
 *
 * <p>A sentence that speaks of an earlier, another or an ongoing trial is no statement or report.
 *
 * <p>Where an article's markers are not known, a number in brackets or a raised one stands for
 * them. Every mention costs one sentence, which is bounded, so the whole is linear.
 */
final class TrialRoles {

    private static final int BESIDE = 4;
    private static final int JOINT = 40;
    private static final Set<SectionKind> TITLE_PAGE =
            EnumSet.of(SectionKind.TITLE, SectionKind.BYLINE, SectionKind.CITATION);
    private static final Set<String> CONTEXT =
            Set.of("introduction", "background", "discussion", "rationale");

    private final Article article;
    private final List<TrialFinding> ids;
    private final TrialMarkers markers;
    private final Role[] roles;
    private final int[] leads;
    private final Set<String> own = new HashSet<>();
    private final Set<String> reported = new HashSet<>();
    private int section;

    private TrialRoles(Article article, List<TrialFinding> ids, TrialMarkers markers) {
        this.article = article;
        this.ids = ids;
        this.markers = markers;
        this.roles = new Role[ids.size()];
        this.leads = new int[ids.size()];
    }

    /**
     * The roles of an article's identifiers, one each.
     *
     * @param markers the article's markers, empty if none are known
     */
    static List<Role> of(Article article, List<TrialFinding> ids, List<CitationMarker> markers) {
        TrialRoles roles = new TrialRoles(article, ids, new TrialMarkers(article.text(), markers));
        for (int i = 0; i < ids.size(); i++) {
            roles.state(i);
        }
        roles.spread();
        return List.of(roles.roles);
    }

    /** Sets what zone, sentence, markers and the identifier before tell; null if they don't. */
    private void state(int index) {
        leads[index] = isJoined(index) ? leads[index - 1] : index;
        Role role = stated(index, span(index));
        roles[index] = role == null && leads[index] < index ? roles[leads[index]] : role;
        if (roles[index] == Role.OWN) {
            own.add(ids.get(index).value());
        }
    }

    private Role stated(int index, Span id) {
        SectionKind zone = article.sectionAt(id.start());
        if (zone == SectionKind.REFERENCES) {
            return Role.CITED;
        }
        if (zone == SectionKind.FURNITURE) {
            return Role.UNSTATED;
        }
        if (TITLE_PAGE.contains(zone)) {
            return Role.OWN;
        }
        Optional<Section> around = sectionAround(id.start());
        int end = around.map(s -> s.span().end()).orElse(article.text().length());
        TrialSentence sentence = TrialSentence.around(article.text(), id, end);
        if (sentence.isStatement()) {
            return Role.OWN;
        }
        if (markers.isBeside(id, BESIDE)) {
            return Role.CITED;
        }
        boolean abstractsEnd = zone == SectionKind.ABSTRACT && sentence.isLast();
        if (sentence.mentionsRegistration() || abstractsEnd) {
            return Role.OWN;
        }
        if (sentence.isReport() && !isContext(around) && !markers.isWithin(sentence.span())) {
            reported.add(ids.get(leads[index]).value());
        }
        return null;
    }

    /** Gives the mentions that nothing was said of the role of others of the same trial. */
    private void spread() {
        if (reported.size() == 1 && (own.isEmpty() || own.containsAll(reported))) {
            own.addAll(reported);
        }
        for (int i = 0; i < roles.length; i++) {
            boolean same = own.contains(ids.get(i).value());
            if (roles[i] == null && (same || own.contains(ids.get(leads[i]).value()))) {
                roles[i] = Role.OWN;
                own.add(ids.get(i).value());
            }
        }
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] == null) {
                roles[i] = own.contains(ids.get(i).value()) ? Role.OWN : Role.UNSTATED;
            }
        }
    }

    /** Whether an identifier is another registry's of the trial whose identifier is before it. */
    private boolean isJoined(int index) {
        if (index == 0 || ids.get(index - 1).registry() == ids.get(index).registry()) {
            return false;
        }
        int from = ids.get(index - 1).end();
        int to = ids.get(index).start();
        for (int i = from; i < to; i++) {
            char c = article.text().charAt(i);
            if (c == ')' || c == '(' || c == '\n' || i - from > JOINT) {
                return false;
            }
        }
        return true;
    }

    /** The section that holds an offset; offsets are asked about in text order. */
    private Optional<Section> sectionAround(int offset) {
        List<Section> sections = article.sections();
        while (section < sections.size() && sections.get(section).span().end() <= offset) {
            section++;
        }
        boolean inside =
                section < sections.size() && sections.get(section).span().start() <= offset;
        return inside ? Optional.of(sections.get(section)) : Optional.empty();
    }

    private static boolean isContext(Optional<Section> section) {
        String heading = section.flatMap(Section::heading).map(h -> h.value()).orElse("");
        return CONTEXT.contains(heading.strip().toLowerCase(Locale.ROOT));
    }

    private Span span(int index) {
        return new Span(ids.get(index).start(), ids.get(index).end());
    }
}
