package dk.tovholder.minutes;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A guild's settings and what was last seen in its channels. */
public class SettingsService {
    public GuildSettings of(String guild) {
        throw new UnsupportedOperationException();
    }

    /** Sets one, named as the option of {@code /settings set}. */
    public GuildSettings set(String guild, String setting, String value) {
        throw new UnsupportedOperationException();
    }

    /** Remembers the newest message handled in a channel, so that what comes while the bot is away is read at start. */
    public void seen(String guild, String channel, String message) {
        throw new UnsupportedOperationException();
    }

    public Optional<String> lastSeen(String guild, String channel) {
        throw new UnsupportedOperationException();
    }

    /** The minutes channels of all guilds of a platform: guild key to channel id. */
    public Map<String, String> minutesChannels(String platform) {
        throw new UnsupportedOperationException();
    }

    public Set<String> guilds(String platform) {
        throw new UnsupportedOperationException();
    }
}
