package dk.tovholder.extraction.date;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalendarWordsTest {
    @Test
    void an_unknown_key_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarWords.of(Map.of("monhts", Map.of())))
                .withMessage("unknown key: monhts");
    }

    @Test
    void a_word_that_yaml_took_for_a_truth_value_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarWords.of(Map.of("weekdays", Map.of(3, List.of(true)))))
                .withMessage("weekdays.3: true is no word; put it in quotes");
    }

    @Test
    void an_unknown_role_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarWords.of(Map.of("roles", Map.of("artikel", List.of("den")))))
                .withMessage("roles: unknown key: artikel");
    }

    @Test
    void a_feast_without_a_day_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarWords.of(Map.of("feasts", List.of(Map.of("names", List.of("jul"))))))
                .withMessage("feasts: neither days from Easter nor a date as 06-05: null");
    }
}
