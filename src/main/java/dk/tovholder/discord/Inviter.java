package dk.tovholder.discord;

import dk.tovholder.chat.DeliveryException;
import dk.tovholder.chat.DeliveryException.Kind;
import dk.tovholder.chat.UserRef;
import net.dv8tion.jda.api.audit.ActionType;
import net.dv8tion.jda.api.audit.AuditLogEntry;
import net.dv8tion.jda.api.entities.Guild;

/** Who brought the bot into a guild: the audit log says, else it is taken to be the owner. */
final class Inviter {
    /** Bots that were invited since; more are hardly seen by whoever is to be told the first steps. */
    private static final int LATEST = 50;

    private final Delivery delivery;

    Inviter(Delivery delivery) {
        this.delivery = delivery;
    }

    /** @throws DeliveryException where Discord does not answer just now */
    UserRef of(Guild guild) throws DeliveryException {
        long self = guild.getSelfMember().getIdLong();
        try {
            return delivery
                    .await(() -> guild.retrieveAuditLogs()
                            .type(ActionType.BOT_ADD)
                            .cache(false)
                            .limit(LATEST))
                    .stream()
                    .filter(entry -> entry.getTargetIdLong() == self && entry.getUserIdLong() != self)
                    .findFirst()
                    .map(AuditLogEntry::getUserIdLong)
                    .map(Inviter::reference)
                    .orElseGet(() -> reference(guild.getOwnerIdLong()));
        } catch (DeliveryException e) {
            if (e.kind() == Kind.TEMPORARY) {
                throw e;
            }
            return reference(guild.getOwnerIdLong());
        }
    }

    private static UserRef reference(long id) {
        return new UserRef(Refs.PLATFORM + ":" + Long.toUnsignedString(id), "");
    }
}
