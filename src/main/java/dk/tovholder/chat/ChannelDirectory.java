package dk.tovholder.chat;

/** The channels of a platform's guilds, as the platform itself knows them just now. Where there is none, all see everything. */
public interface ChannelDirectory {
    /** As in {@link ChannelRef#platform()}. */
    String platform();

    /** Whether every member of its guild sees a channel; false where that cannot be told. */
    boolean isOpen(ChannelRef channel);

    /** Whether a channel has been deleted; false where that cannot be told. */
    boolean isGone(ChannelRef channel);
}
