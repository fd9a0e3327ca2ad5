package dk.tovholder.extraction.section;

import dk.tovholder.extraction.text.Tokens;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The titles of an agenda printed above the points, for minutes that go on with "Ad 1: Datoerne står ved magt." */
final class AgendaTitles {
    private final LineKinds lines;
    private final Tokens tokens;
    private final Map<String, Words> titles = new HashMap<>();

    AgendaTitles(LineKinds lines, int headEnd) {
        this.lines = lines;
        tokens = lines.tokens;
        for (int i = 0; i < headEnd; i++) {
            Line line = lines.line(i);
            Marker.Kind kind = line.marker().kind();
            if (kind == Marker.Kind.PLAIN || kind == Marker.Kind.PAREN) {
                titles.put(line.marker().number(), line.body());
            }
        }
    }

    /** The title of the point in this line, where the line does not repeat it; else null. */
    @Nullable Words titleOf(int line, Words paragraph) {
        Marker marker = lines.line(line).marker();
        Words title = marker.kind() == Marker.Kind.POINT ? titles.get(marker.number()) : null;
        if (title == null || title.isEmpty() || repeats(title, paragraph)) {
            return null;
        }
        return title;
    }

    /** Whether the paragraph begins with a word of the title, or is itself short enough for one. */
    private boolean repeats(Words title, Words paragraph) {
        boolean sentence = tokens.isMark(paragraph.end() - 1, '.') || paragraph.size() > title.size() + 2;
        if (!sentence && paragraph.size() > 1) {
            return true;
        }
        for (int i = title.start(); i < title.end() && !paragraph.isEmpty(); i++) {
            if (tokens.hash(i) != 0 && tokens.hash(i) == tokens.hash(paragraph.start())) {
                return true;
            }
        }
        return false;
    }
}
