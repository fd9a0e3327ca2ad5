package dk.tovholder.chat;

/** A chat platform that the program serves. One is chosen at the start. */
public interface ChatPlatform {
    /** Instead of an exit code: another process may have taken over, so this one is to start anew, and stand by. */
    int AGAIN = -1;

    /**
     * Connects and serves until there is nothing more to serve: the end of the console's input, or the program's own end.
     *
     * @return the program's exit code, or {@link #AGAIN}
     */
    int serve();
}
