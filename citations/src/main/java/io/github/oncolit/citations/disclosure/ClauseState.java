package io.github.oncolit.citations.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What a clause has said so far: the cues that wait, and the organisations named before. */
final class ClauseState {

    final StatementDraft draft;
    final ClauseFlags flags;
    final List<Organization> mentioned = new ArrayList<>();

    /** The cues read last, with their list once it has been read. */
    RelationshipGroup group;

    /** Organisations that are the subject of the clause: "Acme holds patents". */
    List<Organization> foreign = List.of();

    /** Organisations that the cues behind them share: "Acme: honoraria, travel". */
    List<Organization> headed = List.of();

    /** Whether a bracket holds those cues: "Acme (honoraria, travel)". */
    boolean bracket;

    /** Whether what follows tells what money was for. */
    boolean purpose;

    /** Whether the list stood before its cue, so that one behind a link may take its place. */
    boolean prenominal;

    /** The word that led to the list read last. */
    int linkWord;

    private final Words words;
    private final Consumer<RelationshipGroup> done;

    /** Hands every group of cues with its list to {@code done}. */
    ClauseState(Words words, StatementDraft draft, Consumer<RelationshipGroup> done) {
        this.words = words;
        this.draft = draft;
        this.done = done;
        this.flags = new ClauseFlags(words, draft.text());
        this.group = new RelationshipGroup(draft);
    }

    /** A new sentence. */
    void beginSentence() {
        foreign = List.of();
        headed = List.of();
        flags.beginClause();
    }

    /** A semicolon. */
    void beginClause() {
        flush();
        headed = List.of();
        flags.beginClause();
    }

    /** The end of a bracket that told the relationships of the organisations before it. */
    void endBracket() {
        if (bracket) {
            flush();
            headed = List.of();
            bracket = false;
        }
    }

    /** A subject at a word; the organisations named before are forgotten if it is a new one. */
    void beginSubject(int at, boolean changed) {
        headed = List.of();
        flags.beginSubject(words.is(at - 1, "of"));
        if (changed) {
            mentioned.clear();
        }
    }

    /** Gives the cues that wait a list. */
    void close(List<Organization> list) {
        group.organizations(list);
        mentioned.addAll(list);
    }

    /** Hands over what has been read. */
    void flush() {
        prenominal = false;
        if (!group.isEmpty()) {
            if (!group.isClosed() && !headed.isEmpty()) {
                group.organizations(headed);
            } else if (!group.isClosed() && group.last().kind() == CategoryCues.Kind.PATENT) {
                group.organizations(foreign);
            }
            done.accept(group);
            group = new RelationshipGroup(draft);
        }
        purpose = false;
    }
}
