package dk.tovholder.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class ClockConfigurationTest {
    private final MockEnvironment settings = new MockEnvironment();

    @Test
    void without_settings_it_is_the_systems_clock() {
        assertThat(clock()).isEqualTo(Clock.systemUTC());
    }

    @Test
    void with_a_start_and_a_speed_it_is_a_trial_clock() {
        set("tovholder.clock.start", "2026-03-02T07:00:00Z");
        set("tovholder.clock.speed", "0.000001");

        assertThat(clock()).isInstanceOf(TrialClock.class);
        assertThat(clock().instant()).isBetween("2026-03-02T07:00:00Z", "2026-03-02T07:00:01Z");
    }

    @Test
    void a_trial_clock_is_refused_against_discord_itself() {
        set("tovholder.clock.speed", "3600");
        set("tovholder.discord.token", "secret");

        assertRefused("setting.clock.discord");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://discord.com/api/v10/", "https://canary.discord.com/api/v10/", "https://DISCORD.com/"})
    void however_its_address_is_written(String url) {
        set("tovholder.clock.speed", "3600");
        set("tovholder.discord.token", "secret");
        set("tovholder.discord.api-url", url);

        assertRefused("setting.clock.discord");
    }

    @Test
    void a_trial_clock_is_right_against_a_test_server() {
        set("tovholder.clock.speed", "3600");
        set("tovholder.discord.token", "secret");
        set("tovholder.discord.api-url", "http://127.0.0.1:8080/api/v10/");

        assertThat(clock()).isInstanceOf(TrialClock.class);
    }

    @Test
    void a_start_that_is_no_instant_is_refused() {
        set("tovholder.clock.start", "2026-03-02");

        assertRefused("setting.clock.start");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "fast", "NaN", "Infinity"})
    void a_speed_that_is_no_positive_number_is_refused(String speed) {
        set("tovholder.clock.speed", speed);

        assertRefused("setting.clock.speed");
    }

    private void assertRefused(String messageKey) {
        assertThatThrownBy(this::clock).isInstanceOfSatisfying(SettingException.class, refused -> {
            assertThat(refused.messageKey()).isEqualTo(messageKey);
            assertThat(refused.getExitCode()).isEqualTo(2);
        });
    }

    private void set(String key, String value) {
        settings.setProperty(key, value);
    }

    private Clock clock() {
        return new ClockConfiguration().clock(settings);
    }
}
