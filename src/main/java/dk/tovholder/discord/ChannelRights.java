package dk.tovholder.discord;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** What the bot may in one channel, by its permissions in the guild and what the channel allows and denies. */
final class ChannelRights {
    private ChannelRights() {}

    /**
     * Adds up as Discord does: first what all are given, then the bot's roles together, then the bot itself.
     *
     * @param base in the whole guild
     * @param roles ids of the bot's own
     */
    static Set<Permission> of(Set<Permission> base, DataObject channel, String guild, Set<String> roles, String bot) {
        if (base.contains(Permission.ADMINISTRATOR)) {
            return base;
        }
        DataArray overwrites = channel.optArray("permission_overwrites").orElseGet(DataArray::empty);
        long rights = Permission.getRaw(base);
        rights = change(rights, overwrites, Set.of(guild));
        rights = change(rights, overwrites, roles);
        rights = change(rights, overwrites, Set.of(bot));
        EnumSet<Permission> granted = Permission.getPermissions(rights);
        return granted.contains(Permission.VIEW_CHANNEL) ? granted : EnumSet.noneOf(Permission.class);
    }

    private static long change(long rights, DataArray overwrites, Set<String> whose) {
        long denied = bits(overwrites, whose, "deny");
        return rights & ~denied | bits(overwrites, whose, "allow");
    }

    private static long bits(DataArray overwrites, Set<String> whose, String field) {
        return objects(overwrites)
                .filter(overwrite -> whose.contains(overwrite.getString("id")))
                .mapToLong(overwrite -> overwrite.getLong(field, 0))
                .reduce(0, (a, b) -> a | b);
    }

    static Stream<DataObject> objects(DataArray array) {
        return array.stream(DataArray::getObject);
    }
}
