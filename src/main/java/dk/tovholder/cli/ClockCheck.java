package dk.tovholder.cli;

import dk.tovholder.config.BotTexts;
import dk.tovholder.config.Finding;
import dk.tovholder.config.TrialClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Whether the clock can be trusted: reminders are sent by it. */
final class ClockCheck {
    /** More than a request may take, less than anybody would notice. */
    private static final Duration TOLERANCE = Duration.ofSeconds(60);

    private final Clock clock;
    private final ZoneId zone;
    private final BotTexts texts;

    ClockCheck(Clock clock, ZoneId zone, BotTexts texts) {
        this.clock = clock;
        this.zone = zone;
        this.texts = texts;
    }

    /** @param other a clock to compare with, as it showed just now; null where there is none */
    Finding against(@Nullable Instant other) {
        Instant now = clock.instant();
        String shown = DateTimeFormatter.ofPattern(texts.text("doctor.clock.form"), texts.locale())
                .format(now.atZone(zone));
        if (clock instanceof TrialClock) {
            return Finding.note(texts.text("doctor.clock.trial", shown));
        }
        if (other != null) {
            Duration off = Duration.between(other, now);
            if (off.abs().compareTo(TOLERANCE) > 0) {
                return Finding.wrong(
                        texts.text("doctor.clock.wrong", off.abs().toMinutes(), off.isNegative() ? 0 : 1, shown));
            }
        }
        return Finding.fine(texts.text("doctor.clock.fine", shown, zone.getId()));
    }
}
