package io.github.oncolit.trials.statistics;

/** What the sentences before tell about the next one. */
final class Context {

    /** The last endpoint of the sentence before. */
    Link endpoint = Link.NONE;

    /** The last survival or time of the sentence before. */
    Link timeEndpoint = Link.NONE;

    /** The last time of the text. */
    Link lastTime = Link.NONE;

    /** The endpoint that the text calls its primary one. */
    Link primary = Link.NONE;

    /** The landmark of the sentence before. */
    Link timepoint = Link.NONE;

    /** The last two arms that were set against each other. */
    Link firstArm = Link.NONE;

    Link secondArm = Link.NONE;

    /** Whether a section on methods is being read. */
    boolean methods;

    /** How many more sentences a questionnaire is the subject. */
    int survey;

    /** Notices what section a sentence begins, before it is read. */
    void enter(Tokens tokens) {
        SectionLabel.at(tokens).ifPresent(label -> methods = label == SectionLabel.METHODS);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.term(i).is(Cue.TOPIC, "survey")) {
                survey = 4;
                return;
            }
        }
        survey = Math.max(0, survey - 1);
    }

    /** Keeps what a sentence tells about the next one. */
    void leave(Tokens tokens) {
        Link last = Link.NONE;
        Link time = Link.NONE;
        boolean names = false;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.is(i, Cue.PRIMARY)) {
                names = true;
            }
            if (tokens.is(i, Cue.ENDPOINT)) {
                last = Link.term(tokens, i);
                time = tokens.term(i).isTime() ? last : time;
                if (names && !primary.exists()) {
                    primary = last;
                }
            }
        }
        endpoint = last;
        timeEndpoint = time;
        lastTime = time.exists() ? time : lastTime;
    }
}
