package dk.tovholder.chat;

/** A chat platform that the program serves. One is chosen at the start. */
public interface ChatPlatform {
    /**
     * Connects and serves until there is nothing more to serve: the end of the console's input, or the program's own end.
     *
     * @return the program's exit code
     */
    int serve();
}
