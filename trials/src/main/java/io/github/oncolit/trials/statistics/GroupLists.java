package io.github.oncolit.trials.statistics;

import io.github.oncolit.trials.statistics.Quantity.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts the numbers of a sentence into lists that name their groups together, and keeps the groups
 * that were told in order for the sentences that follow.
 *
 * <pre>
 * list = number { ( "," | "and" | "versus" | interval | counts ) number }      in the same brackets
 * </pre>
 */
final class GroupLists {

    private final Sentence sentence;
    private final Tokens tokens;
    private final Context context;
    private final ArmFinder arms;
    private List<Quantity> unnamed = List.of();
    private Link lastArm = Link.NONE;
    private int lastTopic = -1;

    GroupLists(Sentence sentence, Quantity[] byToken, Context context) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.context = context;
        this.arms = new ArmFinder(sentence, byToken, context);
    }

    /** Gives medians and rates their groups. */
    void link(List<Quantity> quantities) {
        List<Quantity> list = new ArrayList<>();
        for (Quantity quantity : quantities) {
            if (!quantity.is(Role.MEDIAN) && !quantity.is(Role.RATE)) {
                continue;
            }
            if (!list.isEmpty() && !isListed(list.get(list.size() - 1), quantity)) {
                find(list);
                list = new ArrayList<>();
            }
            list.add(quantity);
        }
        if (!list.isEmpty()) {
            find(list);
        }
    }

    private void find(List<Quantity> list) {
        arms.find(list);
        share(list);
        remember(list);
        unnamed = list.size() > 1 && !list.get(0).arm.exists() ? list : List.of();
    }

    /**
     * {@code OS was 16 and 19 months and DFS was 5 and 4 months in A and B, respectively}: the
     * groups are those of the list before, too.
     */
    private void share(List<Quantity> list) {
        boolean told = list.get(0).arm.exists() && tokens.has(Cue.RESPECTIVELY);
        for (int i = 0; told && list.size() == unnamed.size() && i < list.size(); i++) {
            unnamed.get(i).arm = list.get(i).arm;
        }
    }

    /** The bracket that a number stands in, the one between a count and its percentage apart. */
    private int opener(Quantity quantity) {
        boolean counted = quantity.count >= 0 && quantity.count < quantity.token;
        return sentence.opener(counted ? quantity.count : quantity.token);
    }

    /** Keeps the groups that were told one after the other. */
    private void remember(List<Quantity> list) {
        List<Link> groups = new ArrayList<>();
        for (Quantity quantity : list) {
            if (quantity.arm.exists() && !groups.contains(quantity.arm)) {
                groups.add(quantity.arm);
            }
        }
        if (groups.size() == list.size() && groups.size() > 1) {
            context.groups = List.copyOf(groups);
        } else if (groups.size() == 1 && !groups.get(0).equals(lastArm)) {
            if (lastArm.exists() && lastTopic == list.get(0).endpointToken) {
                context.groups = List.of(lastArm, groups.get(0));
            }
            lastArm = groups.get(0);
            lastTopic = list.get(0).endpointToken;
        }
    }

    private boolean isListed(Quantity left, Quantity right) {
        int i = left.end();
        if (right.token - i > 6 || opener(left) != opener(right)) {
            return false;
        }
        for (; i < right.token; i++) {
            boolean connector =
                    tokens.is(i, Cue.AND)
                            || tokens.is(i, Cue.VERSUS)
                            || tokens.is(i, Kind.COMMA)
                            || tokens.is(i, Kind.CLOSE)
                            || tokens.is(i, Kind.OPEN)
                            || tokens.is(i, Kind.SLASH)
                            || tokens.is(i, Cue.UNIT)
                            || tokens.count(i) >= 0
                            || tokens.isWord(i, Word.TO) && tokens.isWord(left.token - 1, Word.FROM)
                            || tokens.isWord(i, Word.OF);
            if (!connector) {
                return false;
            }
        }
        return true;
    }
}
