package dk.tovholder.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tovholder.config.SettingException;
import dk.tovholder.extraction.Certainty;
import dk.tovholder.extraction.Event;
import dk.tovholder.extraction.EventKind;
import dk.tovholder.extraction.Provenance;
import dk.tovholder.extraction.SourceSpan;
import dk.tovholder.support.TestStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one process writes and another reads. */
class StoreFileTest {
    private static final String GUILD = "discord:1";
    private static final TimeZone OWN = TimeZone.getDefault();

    @TempDir
    Path folder;

    @AfterEach
    void back_to_the_own_zone() {
        TimeZone.setDefault(OWN);
    }

    @Test
    void the_folder_is_made_and_holds_the_file_under_its_plain_name() throws IOException {
        Path dataDir = folder.resolve("not/there/yet");
        try (TestStore store = new TestStore(dataDir);
                Stream<Path> files = Files.list(dataDir)) {
            assertThat(store.get(MinutesService.class).list(GUILD)).isEmpty();
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("tovholder.db", "tovholder.db-wal", "tovholder.db-shm");
        }
    }

    @Test
    void a_folder_that_cannot_be_made_is_named() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> new TestStore(file.resolve("data")).close())
                .isInstanceOf(SettingException.class)
                .hasMessageContaining("setting.data-dir")
                .hasMessageContaining(file.resolve("data").toString());
    }

    @Test
    void days_times_and_instants_are_the_same_in_every_zone() {
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Copenhagen"));
        try (TestStore store = new TestStore(folder)) {
            store.reader().finds(Sample.TEXT, Sample.extraction().event(evening()));
            store.get(MinutesService.class).add(Sample.posted(GUILD, Sample.TEXT));
        }
        for (String zone : List.of("UTC", "America/New_York", "Pacific/Auckland")) {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            try (TestStore store = new TestStore(folder)) {
                MinutesView view = store.get(MinutesService.class).list(GUILD).get(0);
                assertThat(view.date()).isEqualTo(LocalDate.of(2026, 3, 2));
                assertThat(view.actions().get(0).due()).isEqualTo(LocalDate.of(2026, 3, 20));
                assertThat(view.events().get(2).date()).isEqualTo(LocalDate.of(2026, 3, 29));
                assertThat(view.events().get(2).time()).isEqualTo(LocalTime.of(2, 30));
                assertThat(view.origin().postedAt()).isEqualTo(Instant.parse("2026-03-02T20:15:00Z"));
                assertThat(store.get(LogService.class)
                                .dates(GUILD, null, LocalDate.of(2026, 3, 29), LocalDate.of(2026, 3, 29)))
                        .hasSize(1);
            }
        }
    }

    /** In the hour that the clocks skip. */
    private static Event evening() {
        return new Event(
                null,
                LocalDate.of(2026, 3, 29),
                null,
                LocalTime.of(2, 30),
                EventKind.EVENT,
                null,
                "Sommertid",
                "Sommertid",
                new Provenance("event.test", Certainty.STATED, new SourceSpan(0, 1, 1)));
    }

    @Test
    void a_process_in_another_zone_killed_while_reading_leaves_everything_for_the_next(@TempDir Path output)
            throws Exception {
        Process killed = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.timezone=America/New_York",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledProcess.class.getName(),
                        folder.toString(),
                        GUILD)
                .redirectErrorStream(true)
                .redirectOutput(output.resolve("log").toFile())
                .start();
        assertThat(killed.waitFor()).isEqualTo(KilledProcess.EXIT_CODE);

        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Copenhagen"));
        try (TestStore store = new TestStore(folder)) {
            store.reader().finds(KilledProcess.NEXT, Sample.extraction().meeting("Bestyrelsen", "2026-04-07"));
            MinutesService minutes = store.get(MinutesService.class);
            assertThat(minutes.list(GUILD))
                    .singleElement()
                    .satisfies(view -> assertThat(view.actions().get(0).due()).isEqualTo(LocalDate.of(2026, 3, 20)));

            List<MinutesView> unanswered = minutes.resume();

            assertThat(unanswered).hasSize(2);
            assertThat(unanswered.get(1).origin().message()).isEqualTo("401");
            assertThat(minutes.list(GUILD)).hasSize(2);
            assertThat(minutes.add(Sample.posted(GUILD, KilledProcess.NEXT))).isInstanceOf(Receipt.Known.class);
        }
    }

    @Test
    void what_was_read_but_not_answered_before_a_crash_is_answered_once() {
        try (TestStore store = new TestStore(folder)) {
            store.reader().finds(Sample.TEXT, Sample.extraction());
            store.get(MinutesService.class).add(Sample.posted(GUILD, Sample.TEXT));
        }
        try (TestStore store = new TestStore(folder)) {
            MinutesService minutes = store.get(MinutesService.class);
            MinutesView waiting = minutes.resume().get(0);
            minutes.answered(GUILD, waiting.id(), "301", "999");
            assertThat(minutes.resume()).isEmpty();
        }
        try (TestStore store = new TestStore(folder)) {
            assertThat(store.get(MinutesService.class).resume()).isEmpty();
        }
    }

    @Test
    void a_text_that_cannot_be_read_does_not_keep_the_others_from_it() {
        try (TestStore store = new TestStore(folder)) {
            store.reader().before(() -> {
                throw new IllegalStateException("killed");
            });
            MinutesService minutes = store.get(MinutesService.class);
            assertThatThrownBy(() -> minutes.add(Sample.posted(GUILD, "første")))
                    .hasMessage("killed");
            assertThatThrownBy(() -> minutes.add(Sample.posted(GUILD, Sample.TEXT)))
                    .hasMessage("killed");
            store.reader().reset();
            store.reader().finds(Sample.TEXT, Sample.extraction());
            store.reader().failsOn("første");

            assertThat(minutes.resume()).hasSize(1);
        }
    }
}
