package dk.tovholder.reminder;

/** What is opened under one action of a reminder, in place of its buttons. */
public record Opened(long action, Menu menu) {
    /** What there is to choose. */
    public enum Menu {
        /** Until when it is put off. */
        SNOOZE
    }
}
