package dk.tovholder.config;

import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The one clock of the program: the system's, or a trial clock. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {
    private static final String START = "tovholder.clock.start";
    private static final String SPEED = "tovholder.clock.speed";
    private static final double FASTEST = 10_000_000;

    @Bean
    Clock clock(Environment settings) {
        String start = settings.getProperty(START, "").strip();
        String speed = settings.getProperty(SPEED, "").strip();
        Clock real = Clock.systemUTC();
        if (start.isEmpty() && speed.isEmpty()) {
            return real;
        }
        refuseAgainstDiscordItself(settings);
        return new TrialClock(
                start.isEmpty() ? real.instant() : instant(start),
                speed.isEmpty() ? 1 : speed(speed),
                ZoneOffset.UTC,
                System::nanoTime);
    }

    private static Instant instant(String start) {
        try {
            return Instant.parse(start);
        } catch (DateTimeException e) {
            throw new SettingException("setting.clock.start", START, start);
        }
    }

    private static double speed(String speed) {
        double value;
        try {
            value = Double.parseDouble(speed);
        } catch (NumberFormatException e) {
            value = Double.NaN;
        }
        if (value > 0 && value <= FASTEST) {
            return value;
        }
        throw new SettingException("setting.clock.speed", SPEED, speed);
    }

    /** Real people must not be reminded by a clock that is wrong. */
    private static void refuseAgainstDiscordItself(Environment settings) {
        boolean connects = !settings.getProperty("tovholder.discord.token", "").isBlank();
        if (connects && isDiscordItself(settings.getProperty("tovholder.discord.api-url", ""))) {
            throw new SettingException("setting.clock.discord", START, SPEED);
        }
    }

    private static boolean isDiscordItself(String apiUrl) {
        if (apiUrl.isBlank()) {
            return true;
        }
        String host = URI.create(apiUrl.strip()).getHost();
        return host == null
                || host.toLowerCase(Locale.ROOT).endsWith("discord.com")
                || host.toLowerCase(Locale.ROOT).endsWith("discordapp.com");
    }
}
