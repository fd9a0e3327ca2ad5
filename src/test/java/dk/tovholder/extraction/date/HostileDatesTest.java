package dk.tovholder.extraction.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to hurt: a megabyte of each is read in seconds even by a cold machine, so no loop looks back or ahead far. */
class HostileDatesTest {
    private static final int MEGABYTE = 1 << 20;
    private static final LocalDate REFERENCE = LocalDate.of(2024, 5, 14);

    @ParameterizedTest
    @Timeout(10)
    @ValueSource(
            strings = {
                "1",
                "1.",
                "1.1.1.",
                "1,",
                "1-",
                "1/1/",
                "1. og ",
                "12.12.",
                "111.",
                "kl. ",
                "9.30-",
                "den den ",
                "d. d. ",
                " ",
                "\n",
                "\t",
                "| ",
                "i ",
                "mandag ",
                "maj ",
                "Maj ",
                "næste ",
                "uge 1 ",
                "uge 1-2-",
                "første ",
                "udgangen af ",
                "om 14 ",
                "2024-",
                "2024 ",
                "&",
                "&amp;",
                "<",
                "<p>",
                "<li>",
                "<td>",
                "-\n",
                "a-\n",
                "**",
                "**a ",
                "__a",
                "*a",
                "\u0301",
                "a\u0301",
                "\ufeff",
                "ﬁ",
                "\ud83d",
                "\u202e",
                "nogen. ",
                "1) ",
                "...",
                "f.eks.",
                "."
            })
    void a_megabyte_of_one_thing_is_read_in_time(String part) {
        String text = part.repeat(MEGABYTE / part.length());
        assertThat(Danish.dates(text, REFERENCE)).hasSizeLessThanOrEqualTo(MEGABYTE);
    }

    @Test
    void ten_times_the_text_takes_about_ten_times_as_long() {
        String part = "Mødet den 3. og 17. maj kl. 19 blev flyttet til d. 6/2-23. ";
        Danish.dates(part.repeat(4000), REFERENCE);
        Duration small = time(part.repeat(1000));
        Duration large = time(part.repeat(10000));
        assertThat(large).isLessThan(small.multipliedBy(60).plusMillis(200));
    }

    private static Duration time(String text) {
        long start = System.nanoTime();
        Danish.dates(text, REFERENCE);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @Test
    void the_default_locale_does_not_matter() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(Danish.dates("FREDAG DEN 13. JUNI KL. 9 I KANTINEN, TIRSDAG I UGE 34", REFERENCE))
                    .extracting(mention -> mention.value())
                    .containsExactly("2025-06-13T09:00", "2024-08-20");
        } finally {
            Locale.setDefault(before);
        }
    }
}
