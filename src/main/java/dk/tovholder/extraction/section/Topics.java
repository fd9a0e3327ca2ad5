package dk.tovholder.extraction.section;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The titles of the nested list items that a line stands in. */
final class Topics {
    private final Deque<Level> levels = new ArrayDeque<>();

    private @Nullable Words heading;

    private record Level(
            Marker.Kind kind,
            int indent,
            boolean led,
            @Nullable Words title) {}

    /** A sub-heading: the list items above it are over. */
    void heading(@Nullable Words newHeading) {
        levels.clear();
        heading = newHeading;
    }

    /**
     * Enters a list item; {@link #current} is then what it stands under.
     *
     * @param led whether the item above leads in a list of its own
     */
    void enter(Marker.Kind kind, int indent, boolean led) {
        while (!levels.isEmpty() && isOver(levels.peek(), kind, indent, led)) {
            levels.pop();
        }
    }

    /** Gives the item just entered its title, for what follows in it. */
    void title(Marker.Kind kind, int indent, boolean led, @Nullable Words title) {
        levels.push(new Level(kind, indent, led, title));
    }

    /** A paragraph without bullet ends the lists that a line led in. */
    void paragraph() {
        while (!levels.isEmpty() && levels.peek().led) {
            levels.pop();
        }
    }

    @Nullable Words current() {
        for (Level level : levels) {
            if (level.title != null) {
                return level.title;
            }
        }
        return heading;
    }

    private static boolean isOver(Level level, Marker.Kind kind, int indent, boolean led) {
        if (level.kind == kind) {
            return level.indent > indent || level.indent == indent && !(led && !level.led);
        }
        return level.indent > indent || level.kind == Marker.Kind.BULLET;
    }
}
