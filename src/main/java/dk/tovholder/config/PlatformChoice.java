package dk.tovholder.config;

/** Which chat platform the program serves; beans of one platform are conditional on it. */
public final class PlatformChoice {
    /** The property, set by whether there is a Discord token. */
    public static final String PROPERTY = "tovholder.platform";

    public static final String CONSOLE = "console";
    public static final String DISCORD = "discord";

    /** None is served: a verb of the command line works on the store and ends. */
    public static final String NONE = "none";

    private PlatformChoice() {}
}
