package dk.tovholder.discord;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import net.dv8tion.jda.api.Permission;

/** What the bot needs to be allowed in a guild. Its name and what it cannot do without it stand in the message files. */
enum NeededPermission {
    VIEW_CHANNEL(Permission.VIEW_CHANNEL),
    SEND_MESSAGES(Permission.MESSAGE_SEND),
    SEND_IN_THREADS(Permission.MESSAGE_SEND_IN_THREADS),
    READ_HISTORY(Permission.MESSAGE_HISTORY),
    /** Only for pictures. */
    ATTACH_FILES(Permission.MESSAGE_ATTACH_FILES),
    /** Only to see who invited it. */
    VIEW_AUDIT_LOG(Permission.VIEW_AUDIT_LOGS);

    private final Permission permission;

    NeededPermission(Permission permission) {
        this.permission = permission;
    }

    /** Whether all that matters is there without it. */
    boolean isBearable() {
        return this == ATTACH_FILES || this == VIEW_AUDIT_LOG;
    }

    /** Those that are not among the ones it has. */
    static Set<NeededPermission> missing(Set<Permission> granted) {
        Set<NeededPermission> missing = EnumSet.allOf(NeededPermission.class);
        if (!granted.contains(Permission.ADMINISTRATOR)) {
            missing.removeIf(needed -> granted.contains(needed.permission));
            return missing;
        }
        return Set.of();
    }

    /** For all of them, as an invitation has them. */
    static long bits() {
        return Permission.getRaw(
                Arrays.stream(values()).map(needed -> needed.permission).toList());
    }

    /** Of the message with its name; what is missed without it has {@code .without} behind. */
    String messageKey() {
        return "permission." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
