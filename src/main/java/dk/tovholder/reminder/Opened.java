package dk.tovholder.reminder;

/**
 * What is opened under one action of a reminder, in place of its buttons.
 *
 * @param inGuild whether it is shown in a channel of the action's guild, where the platform knows its members
 */
public record Opened(long action, Menu menu, boolean inGuild) {
    /** What there is to choose. */
    public enum Menu {
        /** All that can be done, where the message has room for little. */
        ALL,
        /** Until when it is put off. */
        SNOOZE,
        /** Who gets it. */
        PASS
    }
}
