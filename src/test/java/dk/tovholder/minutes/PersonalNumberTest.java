package dk.tovholder.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNumberTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "010203-1234",
                "0102031234",
                "Sag om 311299 1234 (lukket)",
                "cpr.nr. 010203 - 1234.",
                "010203\u20131234",
                "010203\u20111234",
                "010203\u00a0-\u00a01234"
            })
    void a_birthday_and_four_digits_are_one(String text) {
        assertThat(PersonalNumber.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "321203-1234",
                "011303-1234",
                "10102031234",
                "010203-12345",
                "010203-123",
                "Møde 010203 kl. 1234",
                "telefon 20 12 34 56",
                ""
            })
    void other_digits_are_none(String text) {
        assertThat(PersonalNumber.isIn(text)).isFalse();
    }
}
