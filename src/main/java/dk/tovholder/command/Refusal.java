package dk.tovholder.command;

/** What was asked for cannot be done, and the user is told why. Ends a handler from any depth. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    Refusal(String sentence) {
        super(sentence, null, false, false);
        this.sentence = sentence;
    }

    /** Why, in the words of the message files. */
    public String sentence() {
        return sentence;
    }
}
