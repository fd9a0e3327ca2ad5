package dk.tovholder.chat;

import java.util.List;

/** The events that a platform's own calendar has for a guild. Not every platform has one. */
public interface EventCalendar {
    /** As in {@link ChannelRef#platform()}. */
    String platform();

    /** Those that have not begun. */
    List<ScheduledEvent> events(String guild);
}
