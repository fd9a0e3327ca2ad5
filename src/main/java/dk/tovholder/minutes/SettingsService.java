package dk.tovholder.minutes;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A guild's settings and what was last seen in its channels. */
public class SettingsService {
    public GuildSettings of(String guild) {
        throw new UnsupportedOperationException();
    }

    /**
     * Sets one, named as the option of {@code /settings set}; an empty value takes it back to its default.
     *
     * @throws InvalidSettingException where there is no such setting or it cannot have that value
     */
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

    /** The guilds of a platform, without those that removed the bot. */
    public Set<String> guilds(String platform) {
        throw new UnsupportedOperationException();
    }

    /** The bot is in this guild, for the first time or again. */
    public void joined(String guild) {
        throw new UnsupportedOperationException();
    }

    /** The guild removed the bot: nothing is sent there any more, and its data are kept a while in case it comes back. */
    public void left(String guild) {
        throw new UnsupportedOperationException();
    }
}
