package dk.tovholder.command;

import dk.tovholder.chat.ChannelRef;
import dk.tovholder.chat.UserRef;
import dk.tovholder.minutes.MembershipService;
import org.springframework.stereotype.Component;

/** Whoever does something in a guild is in it, whatever was thought of them. */
@Component
final class Returns {
    private final MembershipService members;

    Returns(MembershipService members) {
        this.members = members;
    }

    void seen(ChannelRef where, UserRef user) {
        if (members.hasLeft(where.guild(), user.id())) {
            members.returned(where.guild(), user.id());
        }
    }
}
