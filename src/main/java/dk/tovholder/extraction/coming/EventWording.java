package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.Point;
import dk.tovholder.extraction.section.Words;
import org.jspecify.annotations.Nullable;

/** Says what happens on a day, in the source's own words. */
final class EventWording {
    private final Reading reading;

    EventWording(Reading reading) {
        this.reading = reading;
    }

    String what(Sighting sighting) {
        String before = reading.plain(sighting.before());
        if (before.length() > 2) {
            return before;
        }
        String after = reading.plain(sighting.after());
        if (after.length() > 2 && sighting.first()) {
            return after;
        }
        String heading = heading(sighting.passage());
        return heading == null ? sighting.passage().words().text(reading.tokens()) : heading;
    }

    private @Nullable String heading(Passage passage) {
        Words near = passage.place().leadIn() != null
                ? passage.place().leadIn()
                : passage.place().topic();
        if (near != null && reading.plain(near).length() > 2) {
            return reading.plain(near);
        }
        Point point = passage.place().point();
        return point == null ? null : point.item().title();
    }
}
