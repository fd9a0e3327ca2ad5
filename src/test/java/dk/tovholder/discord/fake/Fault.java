package dk.tovholder.discord.fake;

/** Something that goes wrong with a request. */
public sealed interface Fault {
    /** An answer instead of the effect. */
    record Status(int status, String body) implements Fault {}

    /** Too many requests. */
    record RateLimit(double retryAfterSeconds) implements Fault {}

    /** The connection is cut, and nothing has happened. */
    record CutBefore() implements Fault {}

    /** The connection is cut, and it has happened. */
    record CutAfter() implements Fault {}

    /** It has happened, and no answer ever comes. */
    record Silence() implements Fault {}

    /**
     * Whoever asks dies before there is an answer.
     *
     * @param happened whether it has happened by then
     */
    record Death(Runnable killing, boolean happened) implements Fault {}

    /** Nothing has happened, and no answer ever comes. */
    record Deaf() implements Fault {}

    /** All goes well. */
    record None() implements Fault {}

    static Fault status(int status) {
        return new Status(status, "{\"message\":\"" + status + "\",\"code\":0}");
    }

    /** A refusal with a code of Discord's. */
    static Fault refusal(int status, int code, String message) {
        return new Status(status, "{\"message\":\"" + message + "\",\"code\":" + code + "}");
    }
}
