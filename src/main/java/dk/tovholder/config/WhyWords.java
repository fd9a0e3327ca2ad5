package dk.tovholder.config;

/** Says in plain words why something of minutes was taken, or was not: "fordi der står »blev godkendt«: …". */
public final class WhyWords {
    private static final String DENIED = ".not";

    private final BotTexts texts;

    public WhyWords(BotTexts texts) {
        this.texts = texts;
    }

    /**
     * Why an entry was taken.
     *
     * @param rule id of the rule or cue, as {@code decision.approved}; one that a guild's own words made is told of by its kind
     * @param fired the words by which the rule knew it; empty where they are not known or the place alone said it
     */
    public String because(String rule, String fired) {
        String reason = rule.endsWith(DENIED) ? texts.text("why.denied") : reason("why." + rule);
        return fired.isEmpty() ? texts.text("why.place", reason) : texts.text("why.words", fired, reason);
    }

    /** What stopped a rule from taking a sentence, by its id, as {@code retold}. */
    public String stopped(String by) {
        return texts.text("why.stopped", reason("stop." + by));
    }

    /** The message of this key, else the one of its kind: of "why.decision" for want of "why.decision.ours". */
    private String reason(String key) {
        int family = key.indexOf('.');
        for (int end = key.length(); end > family; end = key.lastIndexOf('.', end - 1)) {
            if (texts.has(key.substring(0, end))) {
                return texts.text(key.substring(0, end));
            }
        }
        return texts.text(key.substring(0, family) + ".other");
    }
}
