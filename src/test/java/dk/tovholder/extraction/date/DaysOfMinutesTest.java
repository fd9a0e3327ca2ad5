package dk.tovholder.extraction.date;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.tovholder.extraction.DateMention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The days on which the corpus has something happen are among those that its texts are read to name, with the right year. */
class DaysOfMinutesTest {
    private static final Path CORPUS = Path.of("bot-config", "da", "corpus");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ISO_DAY = 10;
    private static final double LEAST = 0.99;

    @Test
    void ninety_nine_of_a_hundred_days_have_their_value() throws IOException {
        int all = 0;
        List<String> missed = new ArrayList<>();
        for (Path file : minutes()) {
            JsonNode gold = JSON.readTree(file.toFile());
            String met = gold.at("/meeting/date").asText("");
            String text = Files.readString(
                    file.resolveSibling(file.getFileName().toString().replace(".json", ".txt")));
            Set<String> read = days(text, met.length() == ISO_DAY ? LocalDate.parse(met) : null);
            Set<String> expected = expected(gold, met);
            all += expected.size();
            expected.stream()
                    .filter(day -> !read.contains(day))
                    .forEach(day -> missed.add(day + " in " + file.getFileName()));
        }
        assertThat(1 - missed.size() / (double) all).as("%s", missed).isGreaterThanOrEqualTo(LEAST);
    }

    private static List<Path> minutes() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> expected(JsonNode gold, String met) {
        Set<String> days = new HashSet<>();
        days.add(met);
        gold.path("events").forEach(event -> days.add(event.path("date").asText("")));
        gold.path("agenda").forEach(point -> days.add(point.path("date").asText("")));
        days.removeIf(day -> day.length() != ISO_DAY);
        return days;
    }

    /** Every day of each expression; of a range each of its days. */
    private static Set<String> days(String text, LocalDate met) {
        Set<String> days = new HashSet<>();
        for (DateMention mention : Danish.dates(text, met)) {
            String[] ends = mention.value().split("/");
            if (ends[0].length() >= ISO_DAY) {
                LocalDate first = LocalDate.parse(ends[0].substring(0, ISO_DAY));
                String end = ends[ends.length - 1];
                LocalDate last = end.length() >= ISO_DAY ? LocalDate.parse(end.substring(0, ISO_DAY)) : first;
                first.datesUntil(last.plusDays(1)).map(LocalDate::toString).forEach(days::add);
            }
        }
        return days;
    }
}
