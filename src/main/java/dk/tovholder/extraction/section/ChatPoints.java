package dk.tovholder.extraction.section;

import dk.tovholder.extraction.Item;
import dk.tovholder.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The points of minutes written in a chat: messages that begin with 1, 2, 3 and so on, "2) Parkering". */
final class ChatPoints {
    private static final int FEWEST = 2;

    private final Tokens tokens;
    private final MarkerReader markers;
    private final TitleReader titles;
    private final List<Point> points = new ArrayList<>();

    ChatPoints(Tokens tokens, MarkerReader markers, TitleReader titles) {
        this.tokens = tokens;
        this.markers = markers;
        this.titles = titles;
    }

    List<Point> points() {
        return points;
    }

    void write(List<Chat.Message> messages, PassageWriter writer) {
        writer.section = SectionKind.NEUTRAL;
        List<@Nullable Marker> numbers = numbers(messages);
        for (int i = 0; i < messages.size(); i++) {
            Words body = messages.get(i).body();
            Marker number = numbers.isEmpty() ? null : numbers.get(i);
            writer.speaker = messages.get(i).speaker();
            if (number == null) {
                writer.block(Shape.SENTENCE, body);
            } else {
                begin(number, body, writer);
            }
        }
    }

    /** The number of each message that is the next point, null for all others; empty where there are no points. */
    private List<@Nullable Marker> numbers(List<Chat.Message> messages) {
        List<@Nullable Marker> found = new ArrayList<>();
        int last = 0;
        for (Chat.Message message : messages) {
            Words body = message.body();
            Marker marker = body.isEmpty() ? null : markers.read(body.start(), body.end());
            boolean next =
                    marker != null && isPlain(marker) && marker.value() == last + 1 && marker.body() < body.end();
            found.add(next ? marker : null);
            last += next ? 1 : 0;
        }
        return last >= FEWEST ? found : List.of();
    }

    private static boolean isPlain(Marker marker) {
        return marker.kind() == Marker.Kind.PLAIN
                || marker.kind() == Marker.Kind.PAREN
                || marker.kind() == Marker.Kind.POINT;
    }

    /** Begins a point; its title is what the message says first. */
    private void begin(Marker marker, Words body, PassageWriter writer) {
        TitleReader.Title title = titles.read(new Words(marker.body(), body.end()), true);
        Words words = title.words();
        Item item = new Item(marker.number(), words.plain(tokens), title.access(), words.span(tokens));
        Point point = new Point(item, words, false);
        points.add(point);
        writer.point = point;
        writer.heading(new Words(words.start(), title.rest()));
        if (title.rest() < body.end()) {
            writer.block(Shape.SENTENCE, new Words(title.rest(), body.end()));
        }
    }
}
