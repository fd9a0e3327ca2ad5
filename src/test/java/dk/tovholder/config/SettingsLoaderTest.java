package dk.tovholder.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

class SettingsLoaderTest {
    @TempDir
    Path folder;

    private final StandardEnvironment environment = new StandardEnvironment();

    @BeforeEach
    void no_environment_but_the_tests() {
        environmentIs(Map.of());
    }

    private void environmentIs(Map<String, Object> variables) {
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new MapPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                                new LinkedHashMap<>(variables)));
    }

    private void load(String file, String... arguments) {
        try {
            Files.writeString(folder.resolve("tovholder.yaml"), file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        String[] all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = "--tovholder.config-dir=" + folder;
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(all));
        new SettingsLoader().postProcessEnvironment(environment, new SpringApplication());
    }

    private String refusal(String file, String... arguments) {
        SettingException refused = catchThrowableOfType(SettingException.class, () -> load(file, arguments));
        assertThat(refused).as("a refusal").isNotNull();
        assertThat(refused.getExitCode()).isEqualTo(2);
        return BotTexts.builtIn()
                .text(refused.messageKey(), refused.arguments().toArray())
                .replace(folder.toString(), "DIR");
    }

    @Test
    void what_the_file_does_not_say_is_the_built_in_value() {
        load("tovholder:\n  data-dir: elsewhere\n");

        assertThat(environment.getProperty("tovholder.data-dir")).isEqualTo("elsewhere");
        assertThat(environment.getProperty("tovholder.time-zone")).isEqualTo("Europe/Copenhagen");
        assertThat(environment.getProperty("tovholder.platform")).isEqualTo("console");
    }

    @Test
    void arguments_win_over_the_environment_and_that_over_the_file() {
        environmentIs(Map.of("tovholder.language", "da", "tovholder.data-dir", "from-environment"));
        load("tovholder:\n  data-dir: from-file\n  time-zone: UTC\n", "--tovholder.data-dir=from-argument");

        assertThat(environment.getProperty("tovholder.data-dir")).isEqualTo("from-argument");
        assertThat(environment.getProperty("tovholder.time-zone")).isEqualTo("UTC");
    }

    @Test
    void a_token_in_the_environment_means_discord() {
        environmentIs(Map.of("DISCORD_TOKEN", "abc"));
        load("tovholder:\n  discord:\n    token: old\n");

        assertThat(environment.getProperty("tovholder.discord.token")).isEqualTo("abc");
        assertThat(environment.getProperty("tovholder.platform")).isEqualTo("discord");
    }

    @Test
    void an_unknown_key_is_told_with_file_line_and_what_was_probably_meant() {
        assertThat(refusal("tovholder:\n  data-dir: data\n  time-zon: UTC\n"))
                .isEqualTo(
                        "DIR/tovholder.yaml:3: nøglen tovholder.time-zon findes ikke. Mente du tovholder.time-zone?");
        assertThat(refusal("", "--tovholder.xyzzy=1"))
                .isEqualTo("--tovholder.xyzzy: nøglen tovholder.xyzzy findes ikke. Alle nøgler står i"
                        + " bot-config/tovholder.yaml.");
    }

    @Test
    void a_wrong_value_is_told_with_where_it_stands() {
        assertThat(refusal("tovholder:\n  time-zone: Danmark\n"))
                .isEqualTo(
                        "DIR/tovholder.yaml:2: tovholder.time-zone er »Danmark«. Skriv en tidszone som Europe/Copenhagen.");
        assertThat(refusal("", "--tovholder.discord.api-url=localhost"))
                .isEqualTo("--tovholder.discord.api-url: tovholder.discord.api-url er »localhost«. Skriv en adresse som"
                        + " http://127.0.0.1:8080/api/v10/, eller udelad den.");
    }

    @Test
    void a_key_given_twice_and_a_file_that_is_no_yaml_are_told_with_their_line() {
        assertThat(refusal("tovholder:\n  data-dir: a\n  data-dir: b\n"))
                .isEqualTo("DIR/tovholder.yaml:3: nøglen tovholder.data-dir står der to gange. Slet den ene.");
        assertThat(refusal("tovholder:\n  data-dir: [a\n  b: c\n")).startsWith("DIR/tovholder.yaml:3: filen er ikke");
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        environment
                .getPropertySources()
                .addFirst(new SimpleCommandLinePropertySource("--tovholder.config-dir=/no/such/folder"));
        SettingException refused = catchThrowableOfType(
                SettingException.class,
                () -> new SettingsLoader().postProcessEnvironment(environment, new SpringApplication()));

        assertThat(refused.arguments()).isEqualTo(List.of("/no/such/folder"));
    }

    @Test
    void the_reference_in_the_project_is_the_built_in_one_and_valid() throws IOException {
        load(Files.readString(Path.of("bot-config/tovholder.yaml")));

        assertThat(environment.getProperty("tovholder.reminders.time")).isEqualTo("08:30");
    }
}
