package dk.tovholder.minutes;

import java.time.Clock;
import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A guild's settings and what was last seen in its channels. */
@Service
@Transactional
public class SettingsService {
    private final Guilds guilds;
    private final GuildSettingRepository settings;
    private final SeenChannels channels;
    private final StoreProperties defaults;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SettingsService(
            Guilds guilds,
            GuildSettingRepository settings,
            SeenChannels channels,
            StoreProperties defaults,
            ApplicationEventPublisher events,
            Clock clock) {
        this.guilds = guilds;
        this.settings = settings;
        this.channels = channels;
        this.defaults = defaults;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public GuildSettings of(String guild) {
        Map<String, String> set = settings.findByGuildKey(guild).stream()
                .collect(Collectors.toMap(GuildSetting::name, GuildSetting::value));
        return new GuildSettings(
                value(set, Setting.MINUTES_CHANNEL, null),
                value(set, Setting.REMINDER_CHANNEL, null),
                set.getOrDefault(
                        Setting.REMINDER_TIME.option(),
                        defaults.reminders().time().toString()),
                set.getOrDefault(Setting.TIME_ZONE.option(), defaults.timeZone().getId()),
                set.getOrDefault(Setting.LANGUAGE.option(), defaults.language()),
                Confirming.valueOf(set.getOrDefault(Setting.CONFIRM.option(), Confirming.UNCERTAIN.name())
                        .toUpperCase(Locale.ROOT)),
                value(set, Setting.CLOSED_CHANNEL, null),
                value(set, Setting.SECRETARY_ROLE, null),
                value(set, Setting.STANDING_POINTS, null),
                Finishing.valueOf(set.getOrDefault(Setting.SEVERAL_OWNERS.option(), Finishing.ALL.name())
                        .toUpperCase(Locale.ROOT)),
                digest(set.getOrDefault(Setting.DIGEST.option(), DayOfWeek.MONDAY.name())),
                value(set, Setting.LEAD_TIMES, null),
                value(set, Setting.QUIET_DAYS, null),
                value(set, Setting.REMINDERS_OFF, null));
    }

    private static @Nullable DayOfWeek digest(String set) {
        return set.equals(Setting.OFF) ? null : DayOfWeek.valueOf(set.toUpperCase(Locale.ROOT));
    }

    private static @Nullable String value(Map<String, String> set, Setting setting, @Nullable String otherwise) {
        return set.getOrDefault(setting.option(), otherwise);
    }

    /**
     * Sets one, named as the option of {@code /settings set}; an empty value takes it back to its default.
     *
     * @throws InvalidSettingException where there is no such setting or it cannot have that value
     */
    public GuildSettings set(String guild, String setting, String value) {
        Setting known = Setting.named(setting, value);
        GuildSettings before = of(guild);
        Optional<GuildSetting> old = settings.findByGuildKeyAndName(guild, setting);
        if (value.isBlank()) {
            old.ifPresent(settings::delete);
        } else {
            String checked = known.check(value.strip());
            old.ifPresentOrElse(
                    kept -> kept.change(checked),
                    () -> settings.save(new GuildSetting(guilds.of(guild), setting, checked)));
        }
        GuildSettings now = of(guild);
        events.publishEvent(new SettingsChanged(guild, before, now));
        return now;
    }

    /** Remembers the newest message handled in a channel, so that what comes while the bot is away is read at start. */
    public void seen(String guild, String channel, String message) {
        channels.findByGuildKeyAndChannel(guild, channel)
                .ifPresentOrElse(
                        known -> known.see(message),
                        () -> channels.save(new SeenChannel(guilds.of(guild), channel, message)));
    }

    @Transactional(readOnly = true)
    public Optional<String> lastSeen(String guild, String channel) {
        return channels.findByGuildKeyAndChannel(guild, channel).map(SeenChannel::lastSeen);
    }

    /** The minutes channels of all guilds of a platform: guild key to channel id. */
    @Transactional(readOnly = true)
    public Map<String, String> minutesChannels(String platform) {
        return settings
                .findByGuildPlatformAndGuildRemovedAtIsNullAndName(platform, Setting.MINUTES_CHANNEL.option())
                .stream()
                .collect(Collectors.toUnmodifiableMap(setting -> setting.guild().key(), GuildSetting::value));
    }

    /** The guilds of a platform, without those that removed the bot. */
    @Transactional(readOnly = true)
    public Set<String> guilds(String platform) {
        return guilds.findByPlatformAndRemovedAtIsNull(platform).stream()
                .map(Guild::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The bot is in this guild, for the first time or again. */
    public void joined(String guild) {
        guilds.of(guild).join();
    }

    /** Whether somebody in the guild was told the first steps. Once is enough, also where the bot is invited again. */
    @Transactional(readOnly = true)
    public boolean isWelcomed(String guild) {
        return guilds.findByKey(guild).filter(Guild::isWelcomed).isPresent();
    }

    public void welcomed(String guild) {
        guilds.of(guild).welcome(clock.instant());
    }

    /** The guild removed the bot: nothing is sent there any more, and its data are kept a while in case it comes back. */
    public void left(String guild) {
        guilds.of(guild).leave(clock.instant());
    }
}
