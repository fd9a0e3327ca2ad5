package dk.tovholder.extraction.section;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.extraction.Item;
import dk.tovholder.extraction.Meeting;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FramesTest {
    static List<FrameSamples> points() {
        return FrameSamples.read("points.txt");
    }

    static List<FrameSamples> heads() {
        return FrameSamples.read("heads.txt");
    }

    @ParameterizedTest
    @MethodSource("points")
    void the_points_of_minutes_are_found_however_they_are_marked(FrameSamples sample) {
        List<String> items = Outlines.of(sample.text()).points().stream()
                .map(point -> line(point.item()))
                .toList();
        List<String> expected = sample.expected().equals(List.of("item: none")) ? List.of() : sample.expected();
        assertThat(items).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("heads")
    void who_met_when_and_where_is_read_however_heads_say_it(FrameSamples sample) {
        assertThat(line(Outlines.of(sample.text()).meeting()))
                .isEqualTo(sample.expected().get(0));
    }

    private static String line(Item item) {
        String access =
                item.access() == null ? "" : " | " + item.access().name().toLowerCase(Locale.ROOT);
        return "item: " + word(item.number()) + " | " + item.title() + access;
    }

    private static String line(Meeting meeting) {
        return Stream.of(
                        meeting.organisation(),
                        meeting.body(),
                        meeting.date(),
                        meeting.start(),
                        meeting.end(),
                        meeting.place())
                .map(FramesTest::word)
                .collect(Collectors.joining(" | ", "meeting: ", ""));
    }

    private static String word(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }
}
