package dk.tovholder.extraction.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.extraction.Action;
import dk.tovholder.extraction.Certainty;
import dk.tovholder.extraction.Due;
import dk.tovholder.extraction.Owner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences of minutes one by one: who is to do something, until when, and how certain that is. */
class TaskSentencesTest {
    private static final Path FOLDER = Path.of("src/test/resources/sentences");

    @ParameterizedTest
    @MethodSource("tasks")
    void a_task_has_the_owners_and_the_deadline_that_its_sentence_gives(String line) {
        String sentence = line.substring(0, line.indexOf(" | "));
        String expected = line.substring(line.indexOf(" | ") + 3);

        String found = Minutes.read(sentence.replace("\\n", "\n")).actions().stream()
                .map(TaskSentencesTest::show)
                .collect(Collectors.joining("; "));

        assertThat(found).as(sentence).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("noTasks")
    void a_sentence_that_asks_nobody_is_no_task(String sentence) {
        assertThat(Minutes.read(sentence).actions()).as(sentence).isEmpty();
    }

    static Stream<String> tasks() throws IOException {
        return lines("tasks.txt");
    }

    static Stream<String> noTasks() throws IOException {
        return lines("no-tasks.txt");
    }

    private static Stream<String> lines(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file)).stream().filter(line -> !line.startsWith("#"));
    }

    private static String show(Action action) {
        String owners = action.owners().stream().map(TaskSentencesTest::show).collect(Collectors.joining(", "));
        Due due = action.due();
        String until = due == null || due.date() == null ? "" : " " + due.date() + mark(due.certainty());
        return (owners.isEmpty() ? "-" : owners) + until;
    }

    private static String show(Owner owner) {
        return nameOf(owner) + mark(owner.certainty());
    }

    private static @Nullable String nameOf(Owner owner) {
        return owner.name() == null ? owner.title() : owner.name();
    }

    private static String mark(Certainty certainty) {
        return certainty == Certainty.IMPLIED ? "?" : "";
    }
}
