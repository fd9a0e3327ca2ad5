package dk.tovholder.chat;

import java.util.List;

/** The members of a platform's guilds, as the platform itself knows them just now. Not every platform has one. */
public interface MemberDirectory {
    /** As in {@link ChannelRef#platform()}. */
    String platform();

    /**
     * All members whom others see under this name, in whatever case; bots are none.
     *
     * @throws DeliveryException where that cannot be told for certain
     */
    List<UserRef> named(String guild, String name) throws DeliveryException;

    /**
     * Whether a user is in a guild.
     *
     * @param userId as in {@link UserRef#id()}
     * @throws DeliveryException where that cannot be told: an outage is no leaving
     */
    boolean isMember(String guild, String userId) throws DeliveryException;
}
