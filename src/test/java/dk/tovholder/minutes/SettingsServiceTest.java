package dk.tovholder.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tovholder.support.StoreExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsServiceTest {
    @RegisterExtension
    final StoreExtension store = new StoreExtension();

    private SettingsService settings() {
        return store.get(SettingsService.class);
    }

    @Test
    void a_new_guild_has_the_programs_defaults() {
        assertThat(settings().of(store.guild()))
                .isEqualTo(new GuildSettings(null, null, "08:30", "Europe/Copenhagen", "da"));
    }

    @ParameterizedTest
    @CsvSource({
        "minutes-channel, 301, 301",
        "reminder-channel, 302, 302",
        "reminder-time, 07:15, 07:15",
        "reminder-time, 7:15, 07:15",
        "reminder-time, 7.15, 07:15",
        "time-zone, America/Nuuk, America/Nuuk",
        "language, da, da",
        "language, en, en"
    })
    void what_is_set_is_kept(String setting, String value, String kept) {
        GuildSettings set = settings().set(store.guild(), setting, value);

        assertThat(set).isEqualTo(settings().of(store.guild()));
        assertThat(set.toString()).contains(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "frokost, 12:00, UNKNOWN",
        "reminder-time, 25:00, NOT_A_TIME",
        "reminder-time, morgen, NOT_A_TIME",
        "time-zone, Mars/Base, NOT_A_TIME_ZONE",
        "language, klingon, NOT_A_LANGUAGE",
        "minutes-channel, den grønne, NOT_A_CHANNEL"
    })
    void what_cannot_be_is_refused_with_its_reason(
            String setting, String value, InvalidSettingException.Reason reason) {
        assertThatThrownBy(() -> settings().set(store.guild(), setting, value))
                .isInstanceOfSatisfying(InvalidSettingException.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(reason);
                    assertThat(refused.setting()).isEqualTo(setting);
                    assertThat(refused.value()).isEqualTo(value);
                });
        assertThat(settings().of(store.guild()).reminderTime()).isEqualTo("08:30");
    }

    @Test
    void an_empty_value_takes_a_setting_back() {
        settings().set(store.guild(), "reminder-time", "07:00");
        settings().set(store.guild(), "reminder-time", "09:00");

        assertThat(settings().set(store.guild(), "reminder-time", "").reminderTime())
                .isEqualTo("08:30");
    }

    @Test
    void the_last_message_seen_is_known_channel_by_channel() {
        settings().seen(store.guild(), "301", "1");
        settings().seen(store.guild(), "301", "2");
        settings().seen(store.guild(), "302", "9");

        assertThat(settings().lastSeen(store.guild(), "301")).contains("2");
        assertThat(settings().lastSeen(store.guild(), "303")).isEmpty();
    }

    @Test
    void a_guild_that_removed_the_bot_is_no_longer_listed_until_it_comes_back() {
        settings().set(store.guild(), "minutes-channel", "301");
        settings().left(store.guild());
        assertThat(settings().guilds("discord")).doesNotContain(store.guild());
        assertThat(settings().minutesChannels("discord")).doesNotContainKey(store.guild());

        settings().joined(store.guild());

        assertThat(settings().guilds("discord")).contains(store.guild());
        assertThat(settings().minutesChannels("discord")).containsEntry(store.guild(), "301");
    }

    @Test
    void the_console_is_a_guild() {
        settings().joined("console");

        assertThat(settings().guilds("console")).containsExactly("console");
    }
}
