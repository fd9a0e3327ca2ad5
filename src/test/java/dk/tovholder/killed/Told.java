package dk.tovholder.killed;

/**
 * That somebody is told of a task for a reason: once, if all is well.
 *
 * @param person their number
 */
record Told(int person, int task, Why why) {
    /** The rungs of the ladder that the tasks climb, by the words that only they say. */
    enum Why {
        GIVEN("Sig til, hvis den ikke er din."),
        SAME_DAY("(i dag)"),
        LATE("(for 7 dage siden)");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        static Why of(String text) {
            for (Why why : values()) {
                if (text.contains(why.words)) {
                    return why;
                }
            }
            throw new AssertionError("for no known reason: " + text);
        }
    }
}
