package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.Located;
import io.github.oncolit.core.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cues that share one list of organisations, and the people whom they concern.
 *
 * <p>What money was for can outweigh its name: honoraria for consulting are consulting, fees for
 * lectures are speaking; personal fees and grants stay what they are.
 */
final class RelationshipGroup {

    private final StatementDraft draft;
    private final List<CategoryCues.Cue> cues = new ArrayList<>();
    private final List<CategoryCues.Cue> purposes = new ArrayList<>();
    private final List<Organization> organizations = new ArrayList<>();
    private final List<Located<RelationshipFlag>> flags = new ArrayList<>();
    private boolean closed;

    RelationshipGroup(StatementDraft draft) {
        this.draft = draft;
    }

    boolean isEmpty() {
        return cues.isEmpty();
    }

    /** Whether the list of organisations has been read. */
    boolean isClosed() {
        return closed;
    }

    void cue(CategoryCues.Cue cue) {
        cues.add(cue);
    }

    /** Where the cues and the organisations end. */
    int end() {
        int end = 0;
        for (CategoryCues.Cue cue : cues) {
            end = Math.max(end, cue.end());
        }
        for (Organization organization : organizations) {
            end = Math.max(end, organization.name().span().end());
        }
        return end;
    }

    /** Takes back the cue named last, which only modified the one behind it. */
    void dropLast() {
        cues.remove(cues.size() - 1);
    }

    /** What the money named last was for. */
    void purpose(CategoryCues.Cue cue) {
        purposes.add(cue);
    }

    /** Adds what is said of the relationship, each kind of flag once. */
    void flag(Located<RelationshipFlag> flag) {
        for (Located<RelationshipFlag> known : flags) {
            if (known.value() == flag.value()) {
                return;
            }
        }
        flags.add(flag);
    }

    void organizations(List<Organization> list) {
        organizations.addAll(list);
        closed = true;
    }

    /** Puts another list in the place of the one read. */
    void replace(List<Organization> list) {
        organizations.clear();
        organizations(list);
    }

    List<Organization> organizations() {
        return organizations;
    }

    CategoryCues.Cue last() {
        return cues.isEmpty() ? null : cues.get(cues.size() - 1);
    }

    /** Whether the last cue is money that a purpose can explain. */
    boolean takesPurpose() {
        CategoryCues.Cue last = last();
        return last != null
                && (last.kind() == CategoryCues.Kind.HONORARIUM
                        || last.kind() == CategoryCues.Kind.FEE
                        || last.kind() == CategoryCues.Kind.MONEY);
    }

    /** Adds the relationships of all people to the statement. */
    void emit(List<Person> people, boolean study, Optional<Located<String>> amount) {
        if (!closed) {
            cues.removeIf(
                    c ->
                            c.kind() == CategoryCues.Kind.WEAK
                                    || c.kind() == CategoryCues.Kind.ROLE
                                            && c.category() == DisclosureCategory.RESEARCH_FUNDING
                                    || c.kind() == CategoryCues.Kind.FEE && purposes.isEmpty());
        }
        if (cues.isEmpty()) {
            return;
        }
        List<Organization> list = flagged();
        Map<DisclosureCategory, CategoryCues.Cue> categories = categories();
        if (study) {
            CategoryCues.Cue first = cues.get(0);
            add(null, DisclosureCategory.STUDY_FUNDING, first, list, amount);
            return;
        }
        DividedList divided = DividedList.of(draft, people, list);
        for (int i = 0; i < people.size(); i++) {
            Person person = people.get(i);
            List<Organization> own = divided == null ? list : divided.of(i);
            if (divided == null || !own.isEmpty()) {
                categories.forEach((category, cue) -> add(person, category, cue, own, amount));
            }
        }
    }

    private void add(
            Person person,
            DisclosureCategory category,
            CategoryCues.Cue cue,
            List<Organization> list,
            Optional<Located<String>> amount) {
        draft.add(
                person,
                Located.at(category, new Span(cue.start(), cue.end()), draft.text()),
                list,
                amount);
    }

    private List<Organization> flagged() {
        List<Organization> list = new ArrayList<>();
        for (Organization organization : organizations) {
            Organization flagged = organization;
            for (Located<RelationshipFlag> flag : flags) {
                flagged = flagged.with(flag);
            }
            if (cues.get(0).kind() == CategoryCues.Kind.PATENT && organization.isUniversity()) {
                flagged = flagged.with(organization.name().map(n -> RelationshipFlag.INSTITUTION));
            }
            list.add(flagged);
        }
        return list;
    }

    private Map<DisclosureCategory, CategoryCues.Cue> categories() {
        Map<DisclosureCategory, CategoryCues.Cue> categories = new LinkedHashMap<>();
        boolean consulting = purpose(DisclosureCategory.CONSULTING_ADVISORY);
        boolean speaking = purpose(DisclosureCategory.SPEAKERS_BUREAU);
        for (CategoryCues.Cue cue : cues) {
            switch (cue.kind()) {
                case HONORARIUM -> {
                    if (consulting) {
                        categories.putIfAbsent(DisclosureCategory.CONSULTING_ADVISORY, cue);
                    }
                    if (!consulting || speaking) {
                        categories.putIfAbsent(cue.category(), cue);
                    }
                }
                case FEE -> {
                    for (CategoryCues.Cue purpose : purposes) {
                        categories.putIfAbsent(purpose.category(), cue);
                    }
                    if (purposes.isEmpty()) {
                        categories.putIfAbsent(cue.category(), cue);
                    }
                }
                default -> categories.putIfAbsent(cue.category(), cue);
            }
        }
        return categories;
    }

    private boolean purpose(DisclosureCategory category) {
        for (CategoryCues.Cue purpose : purposes) {
            if (purpose.category() == category) {
                return true;
            }
        }
        return false;
    }
}
