package dk.tovholder.extraction.section;

import java.util.ArrayList;
import java.util.List;

/**
 * Titles whose numbers begin with that of the meeting: "4.1 Tidsplan", "4.2 Økonomi". The points of the agenda only where
 * no whole numbers come before.
 */
final class NestedTitles {
    private static final int LEAST = 3;
    private static final int LEAST_TOGETHER = 4;
    private static final int MOST_WORDS = 12;

    private final LineKinds lines;
    private final int end;

    NestedTitles(LineKinds lines, int end) {
        this.lines = lines;
        this.end = end;
    }

    List<Integer> read() {
        List<Integer> apart = read(true);
        List<Integer> all = read(false);
        return apart.size() >= LEAST || all.size() < LEAST_TOGETHER ? apart : all;
    }

    /** @param apart whether an empty line has to stand before each */
    private List<Integer> read(boolean apart) {
        List<Integer> titles = new ArrayList<>();
        String meeting = "";
        for (int i = 0; i < end; i++) {
            String number = lines.line(i).marker().number();
            int dot = number.lastIndexOf('.');
            if (!isTitle(i) || dot < 1 || apart && !lines.line(i).blankBefore()) {
                continue;
            }
            meeting = titles.isEmpty() ? number.substring(0, dot + 1) : meeting;
            if (number.equals(meeting + (titles.size() + 1))) {
                titles.add(i);
            }
        }
        return titles.size() >= LEAST ? titles : List.of();
    }

    private boolean isTitle(int index) {
        Line line = lines.line(index);
        return line.marker().kind() == Marker.Kind.NESTED
                && !line.row()
                && line.to() - line.marker().body() <= MOST_WORDS
                && lines.startsWithCapital(index)
                && !lines.endsSentence(index);
    }
}
