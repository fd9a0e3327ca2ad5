package dk.tovholder.discord;

import dk.tovholder.config.BotTexts;
import dk.tovholder.config.Finding;
import dk.tovholder.discord.RestReader.Answer;
import dk.tovholder.minutes.GuildSettings;
import dk.tovholder.minutes.SettingsService;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.exceptions.ParsingException;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** Asks Discord whether the bot can do its work there: token, intents and permissions. Connects nothing and changes nothing. */
public final class DiscordCheckup {
    private static final int UNAUTHORIZED = 401;
    /** The flags of an application that may read what messages say, with and without Discord's own review. */
    private static final long READS_MESSAGES = 1L << 18 | 1L << 19;

    private final DiscordSettings discord;
    private final SettingsService settings;
    private final BotTexts texts;
    private final RestReader rest;

    public DiscordCheckup(Environment environment, SettingsService settings, BotTexts texts) {
        this.discord = DiscordSettings.of(environment, RestConfig.DEFAULT_BASE_URL);
        this.settings = settings;
        this.texts = texts;
        this.rest = new RestReader(discord);
    }

    /**
     * What was found.
     *
     * @param time what Discord's own clock shows; null where it did not say
     */
    public record Result(List<Finding> findings, @Nullable Instant time) {
        public Result {
            findings = List.copyOf(findings);
        }
    }

    public Result run() {
        if (discord.token().isEmpty()) {
            return new Result(List.of(Finding.fine(texts.text("doctor.token.none"))), null);
        }
        List<Finding> findings = new ArrayList<>();
        Instant time = null;
        try {
            Answer bot = rest.get("users/@me");
            time = bot.at().orElse(null);
            if (!bot.isThere()) {
                findings.add(refused(bot.status()));
                return new Result(findings, time);
            }
            DataObject user = bot.object();
            findings.add(Finding.fine(texts.text("doctor.token.fine", user.getString("username"))));
            findings.add(intents());
            findings.addAll(guilds(user.getString("id")));
        } catch (IOException | ParsingException e) {
            String why = e.getMessage();
            findings.add(unreachable(why == null ? e.getClass().getSimpleName() : why));
        }
        return new Result(findings, time);
    }

    private Finding refused(int status) {
        return status == UNAUTHORIZED
                ? Finding.wrong(
                        texts.text("doctor.token.wrong", texts.text("discord.token-refused", DiscordSettings.TOKEN)))
                : unreachable("HTTP " + status);
    }

    private Finding unreachable(String why) {
        return Finding.wrong(texts.text("doctor.unreachable", discord.apiUrl(), why));
    }

    private Finding intents() throws IOException {
        Answer application = rest.get("applications/@me");
        if (!application.isThere()) {
            return Finding.note(texts.text("doctor.intent.unknown", "HTTP " + application.status()));
        }
        return (application.object().getLong("flags", 0) & READS_MESSAGES) == 0
                ? Finding.wrong(texts.text("doctor.intent.wrong"))
                : Finding.fine(texts.text("doctor.intent.fine"));
    }

    private List<Finding> guilds(String bot) throws IOException {
        Answer guilds = rest.get("users/@me/guilds");
        if (!guilds.isThere()) {
            return List.of(Finding.note(texts.text("doctor.permission.unknown", "HTTP " + guilds.status())));
        }
        DataArray all = guilds.array();
        if (all.isEmpty()) {
            return List.of(Finding.note(texts.text("doctor.no-guild", bot, Long.toString(NeededPermission.bits()))));
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < all.length(); i++) {
            findings.addAll(new GuildCheckup(all.getObject(i), bot, rest, texts).run(chosen(all.getObject(i))));
        }
        return findings;
    }

    private GuildCheckup.Channels chosen(DataObject guild) {
        GuildSettings set = settings.of(Refs.guild(guild.getString("id")));
        return new GuildCheckup.Channels(
                Optional.ofNullable(set.minutesChannel()), Optional.ofNullable(set.reminderChannel()));
    }
}
