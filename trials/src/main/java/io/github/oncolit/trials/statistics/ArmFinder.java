package io.github.oncolit.trials.statistics;

import io.github.oncolit.trials.statistics.Quantity.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the groups of patients that numbers listed together are for. The first rule that names as
 * many groups as there are numbers decides:
 *
 * <ol>
 *   <li>a name before each number: {@code (A, 23%; B, 37%)};
 *   <li>the names behind the list, in order: {@code 20.6 and 21.8 months in the A and B arms,
 *       respectively};
 *   <li>the names before the list, in order: {@code in the A and B groups was 16.7 and 12.1};
 *   <li>the comparison before it: {@code longer for A than for B (3.7 v 6.1 months)};
 *   <li>the group that the sentence begins with: {@code Of 33 patients in the A group, 4 ...};
 *   <li>the groups last told in order, in this sentence or the one before.
 * </ol>
 *
 * One name behind a list of different endpoints or landmarks is for all of its numbers.
 */
final class ArmFinder {

    private static final int REACH = 45;
    private static final int LABEL = 4;
    private static final int PHRASE = 20;

    private final Sentence sentence;
    private final Tokens tokens;
    private final Context context;
    private final Quantity[] byToken;
    private final GroupName names;
    private final GroupNames lists;
    private final GroupWords words;
    private final ComparedGroups compared;
    private final LoneArm lone;
    private final BesideArm beside;
    private Link leading;
    private Quantity previous;

    ArmFinder(Sentence sentence, Quantity[] byToken, Context context) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.context = context;
        this.byToken = byToken;
        this.names = new GroupName(sentence, byToken);
        this.lists = new GroupNames(sentence, names, byToken);
        this.words = names.words();
        this.compared = new ComparedGroups(sentence, names);
        this.beside = new BesideArm(sentence, words);
        this.lone = new LoneArm(sentence, byToken, names);
    }

    /** Gives each of some numbers, listed together, its group. */
    void find(List<Quantity> list) {
        int size = list.size();
        if (size == 1) {
            Quantity only = list.get(0);
            Link arm = lone(only);
            only.arm = isOfPrevious(arm, only) ? Link.NONE : arm;
            previous = only;
            return;
        }
        if (size >= 4 && size % 2 == 0 && isVersus(list.get(size / 2))) {
            halves(list);
            return;
        }
        Quantity first = list.get(0);
        List<Link> behind = lists.behind(lone.end(list.get(size - 1)), size);
        List<Link> found = beside(list);
        if (found.size() != size) {
            found = behind;
        }
        if (found.size() != size) {
            found = before(first, size);
        }
        if (found.size() != size && behind.size() == 1 && differ(list)) {
            list.forEach(quantity -> quantity.arm = behind.get(0));
            return;
        }
        if (found.size() != size && size == 2 && behind.size() == 1 && isTo(list)) {
            list.get(1).arm = behind.get(0);
            return;
        }
        if (found.size() != size && size == 2 && behind.size() == 1 && isVersus(list.get(1))) {
            list.get(1).arm = behind.get(0);
            Link left = lone.before(first);
            list.get(0).arm = left.exists() ? left : compared.actor(first.token);
            return;
        }
        if (found.size() != size && size == 2) {
            found = compared(list);
        }
        if (found.size() != size && leading().exists() && !isVersus(list.get(1))) {
            list.forEach(quantity -> quantity.arm = leading);
            return;
        }
        boolean told = behind.size() == 1 || !isAlike(list);
        if (found.size() != size && context.groups.size() == size && !told) {
            found = context.groups;
        }
        for (int i = 0; found.size() == size && i < size; i++) {
            list.get(i).arm = found.get(i);
        }
    }

    private List<Link> compared(List<Quantity> list) {
        int place = list.get(0).token;
        List<Link> found = compared.before(place);
        if (found.isEmpty() && sentence.opener(place) >= 0) {
            found = compared.behind(sentence.closer(place));
        }
        Link actor = found.isEmpty() && isVersus(list.get(1)) ? compared.actor(place) : Link.NONE;
        return actor.exists() && context.groups.size() == 2
                ? List.of(actor, context.groups.get(1))
                : found;
    }

    /** {@code 10.1 months with A and 15.2 months in those without}: A is told for the first. */
    private boolean isOfPrevious(Link arm, Quantity quantity) {
        return previous != null
                && arm.exists()
                && arm.equals(previous.arm)
                && arm.span().start() > tokens.end(previous.token)
                && arm.span().end() < tokens.start(quantity.token)
                && previous.role == quantity.role
                && previous.endpointToken == quantity.endpointToken
                && previous.isAt(quantity.timepoint);
    }

    /** {@code 62% and 82% for A, compared with 70% and 89% for B}. */
    private void halves(List<Quantity> list) {
        int half = list.size() / 2;
        List<Link> left = lists.behind(lone.end(list.get(half - 1)), 1);
        List<Link> right = lists.behind(lone.end(list.get(list.size() - 1)), 1);
        for (int i = 0; i < half; i++) {
            list.get(i).arm = left.size() == 1 ? left.get(0) : lone.before(list.get(0));
            list.get(half + i).arm = right.size() == 1 ? right.get(0) : Link.NONE;
        }
    }

    private Link lone(Quantity quantity) {
        Link arm = lone.of(quantity);
        if (arm.exists() && !lone.isTrait()) {
            return arm;
        }
        Link actor = compared.actor(quantity.token);
        if (actor.exists() && sentence.opener(quantity.token) < 0) {
            return actor;
        }
        if (!arm.exists() && leading().exists() && !isVersus(quantity)) {
            return leading;
        }
        return arm.exists() || !context.groups.isEmpty() ? arm : context.only;
    }

    /** {@code Of 33 patients in the A group,}: the group of all numbers of a sentence. */
    private Link leading() {
        if (leading == null) {
            leading = findLeading();
        }
        return leading;
    }

    private Link findLeading() {
        int start = 0;
        while (start < LABEL && !words.isPreposition(start)) {
            start++;
        }
        int comma = start;
        while (comma < start + PHRASE && !tokens.is(comma, Kind.COMMA)) {
            comma++;
        }
        boolean begins = start == 0 || tokens.is(start - 1, Kind.COLON);
        if (!begins || !tokens.is(comma, Kind.COMMA)) {
            return Link.NONE;
        }
        for (int i = start; i < comma; i++) {
            if (words.isPreposition(i) || words.isWho(i)) {
                Link group = names.at(i + 1);
                if (group.exists() && names.stop() == comma && names.isArm()) {
                    return group;
                }
            }
        }
        return Link.NONE;
    }

    /** Whether numbers of one list are of one kind and about the same. */
    private static boolean isAlike(List<Quantity> list) {
        Quantity first = list.get(0);
        for (Quantity quantity : list) {
            boolean alike =
                    quantity.role == first.role
                            && quantity.type == first.type
                            && quantity.endpoint.equals(first.endpoint)
                            && quantity.isAt(first.timepoint);
            if (!alike) {
                return false;
            }
        }
        return true;
    }

    /** {@code from 28% to 35%}. */
    private boolean isTo(List<Quantity> list) {
        return tokens.isWord(list.get(0).token - 1, Word.FROM)
                && tokens.isWord(list.get(1).token - 1, Word.TO);
    }

    private boolean isVersus(Quantity quantity) {
        int i = quantity.token - 1;
        return tokens.is(i, Cue.VERSUS) || tokens.is(i, Kind.OPEN) && tokens.is(i - 1, Cue.VERSUS);
    }

    /** Whether numbers of one list are about different endpoints or landmarks. */
    private static boolean differ(List<Quantity> list) {
        Quantity first = list.get(0);
        Quantity second = list.get(1);
        return first.endpointToken != second.endpointToken || !first.isAt(second.timepoint);
    }

    private List<Link> beside(List<Quantity> list) {
        List<Link> found = new ArrayList<>();
        for (Quantity quantity : list) {
            Link name = beside.before(quantity);
            if (name.exists()) {
                found.add(name);
            }
        }
        return found;
    }

    /**
     * {@code in the A vs B groups of 16.7 vs 12.1}, {@code similar in the A and B arms (DFS, ...}.
     */
    private List<Link> before(Quantity quantity, int count) {
        int open = sentence.opener(quantity.token);
        int to = open >= 0 ? open : quantity.token;
        int limit = Math.max(0, to - REACH);
        for (int i = to - 1; i >= limit; i--) {
            boolean stop =
                    tokens.is(i, Kind.CLOSE)
                            || tokens.is(i, Kind.SEMICOLON)
                            || byToken[i] != null && byToken[i].type != Type.PLAIN;
            if (stop) {
                return List.of();
            }
            boolean phrase = words.isPreposition(i) && !tokens.isWord(i, Word.OF);
            if (phrase && isCompared(i)) {
                return List.of();
            }
            if (phrase || tokens.isWord(i, Word.BETWEEN)) {
                List<Link> found = lists.behind(i, count);
                if (found.size() == count) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** The "in" of {@code compared with patients in the A group}. */
    private boolean isCompared(int preposition) {
        int i = preposition - 1;
        while (tokens.is(i, Cue.PATIENTS) || tokens.isWord(i, Word.THE)) {
            i--;
        }
        return tokens.is(i, Cue.VERSUS);
    }
}
