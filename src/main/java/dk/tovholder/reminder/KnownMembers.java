package dk.tovholder.reminder;

import dk.tovholder.chat.UserRef;
import java.util.List;

/** Whom minutes have named in a guild. In direct messages a platform offers no other members to choose. */
@FunctionalInterface
interface KnownMembers {
    List<UserRef> of(String guild);
}
