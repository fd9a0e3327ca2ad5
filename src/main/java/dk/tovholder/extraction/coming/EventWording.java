package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.section.Body;
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
        String before = goesOn(sighting) ? opening(sighting.passage()) : reading.plain(sighting.before());
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

    /** "… i Økonomiudvalget den 8. december og i Kommunalbestyrelsen den 15. december": the second day has the first one's words. */
    private boolean goesOn(Sighting sighting) {
        int from = sighting.before().start();
        boolean joined = reading.tokens().is(from, "og")
                || reading.tokens().is(from, "samt")
                || reading.tokens().isMark(from, ',');
        return !sighting.first() && joined;
    }

    /** The passage's words before its first day, without the body that meets then. */
    private String opening(Passage passage) {
        Words before = reading.sightings(passage).get(0).before();
        Body body = reading.lastBody(before);
        int end = body == null ? before.end() : body.words().start();
        while (end > before.start() && reading.has("event.in", new Words(end - 1, end))) {
            end--;
        }
        return reading.plain(new Words(before.start(), end));
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
