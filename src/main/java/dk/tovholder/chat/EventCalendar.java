package dk.tovholder.chat;

import java.util.List;

/** The events that a platform's own calendar has for a guild. Not every platform has one. */
public interface EventCalendar {
    /** As in {@link ChannelRef#platform()}. */
    String platform();

    /** Whether it can be asked now: what is not known yet, or during an outage, is not empty. */
    default boolean knows(String guild) {
        return true;
    }

    /** Those that have not begun. */
    List<ScheduledEvent> events(String guild);
}
