package dk.tovholder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArgumentsTest {
    @Test
    void settings_are_told_from_options_by_the_full_stop_in_their_key() {
        Arguments arguments =
                Arguments.of("extract", "--tovholder.config-dir=/x", "--format=json", "--spring.main.lazy=true", "a.b");
        assertThat(arguments.verb()).containsExactly("extract", "--format=json", "a.b");
        assertThat(arguments.settings()).containsExactly("--tovholder.config-dir=/x", "--spring.main.lazy=true");
    }

    @Test
    void a_file_name_with_full_stops_is_no_setting() {
        assertThat(Arguments.of("extract", "--out=dir.d", "--", "--a.b").verb())
                .containsExactly("extract", "--out=dir.d", "--", "--a.b");
    }

    @Test
    void the_last_value_of_a_setting_counts() {
        Arguments arguments = Arguments.of("--tovholder.language=en", "--tovholder.language=da");
        assertThat(arguments.setting("tovholder.language", "")).isEqualTo("da");
        assertThat(arguments.setting("tovholder.data-dir", "data")).isEqualTo("data");
    }

    @Test
    void paths_alone_are_told_from_what_could_be_an_option() {
        assertThat(Arguments.of("extract", "a.txt", "-", "ø b.pdf", "--tovholder.language=en")
                        .onlyPaths())
                .isTrue();
        assertThat(Arguments.of("extract").onlyPaths()).isFalse();
        assertThat(Arguments.of("extract", "a.txt", "--explain").onlyPaths()).isFalse();
        assertThat(Arguments.of("extract", "--", "-a.txt").onlyPaths()).isFalse();
        assertThat(Arguments.of("extract", "@files").onlyPaths()).isFalse();
        assertThat(Arguments.of("extract", "").onlyPaths()).isFalse();
    }
}
