package dk.tovholder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.config.BotTexts;
import dk.tovholder.config.Finding;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ClockCheckTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:30:00Z");

    private final ClockCheck check =
            new ClockCheck(Clock.fixed(NOW, ZoneOffset.UTC), ZoneId.of("Europe/Copenhagen"), BotTexts.builtIn());

    @Test
    void a_clock_that_goes_as_discords_or_alone_is_fine() {
        Finding fine = Finding.fine("Ur: 2. marts 2026 kl. 9.30 i Europe/Copenhagen.");

        assertThat(check.against(null)).isEqualTo(fine);
        assertThat(check.against(NOW.plusSeconds(40))).isEqualTo(fine);
    }

    @Test
    void a_clock_that_is_wrong_is_told_with_what_it_means() {
        assertThat(check.against(NOW.plusSeconds(61)).text())
                .startsWith(
                        "Ur: maskinens ur viser 2. marts 2026 kl. 9.30 og er mindst 1 minut bag Discords. Påmindelser");
        assertThat(check.against(NOW.minusSeconds(190)).text()).contains("mindst 3 minutter foran Discords");
    }
}
