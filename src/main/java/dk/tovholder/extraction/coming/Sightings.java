package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.section.ColumnRole;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.Row;
import dk.tovholder.extraction.section.Shape;
import dk.tovholder.extraction.section.Words;
import java.util.ArrayList;
import java.util.List;

/** Finds the days that passages speak of. */
final class Sightings {
    private Sightings() {}

    static List<Sighting> all(Reading reading) {
        List<Sighting> sightings = new ArrayList<>();
        for (Passage passage : reading.outline().passages()) {
            if (passage.shape() != Shape.TABLE_ROW && passage.shape() != Shape.HEADER) {
                sightings.addAll(in(passage, reading));
            }
        }
        return sightings;
    }

    static List<Sighting> in(Passage passage, Reading reading) {
        List<Dated> days = reading.days(passage.words());
        if (days.isEmpty()) {
            return List.of();
        }
        List<Words> gaps = gaps(passage, days);
        List<Sighting> sightings = new ArrayList<>(days.size());
        Sighting.Run opening = null;
        int first = 0;
        while (first < days.size()) {
            int last = first;
            while (last + 1 < days.size() && reading.isJoint(gaps.get(last + 1))) {
                last++;
            }
            Sighting.Run run = new Sighting.Run(gaps.get(first), gaps.get(last + 1), days.get(last));
            opening = opening == null ? run : opening;
            for (int i = first; i <= last; i++) {
                sightings.add(new Sighting(passage, days.get(i), gaps.get(i), gaps.get(i + 1), run, opening));
            }
            first = last + 1;
        }
        return sightings;
    }

    /** The words before the first day, between each and the next, and after the last. */
    private static List<Words> gaps(Passage passage, List<Dated> days) {
        List<Words> gaps = new ArrayList<>(days.size() + 1);
        int from = passage.words().start();
        for (Dated day : days) {
            gaps.add(new Words(from, Math.max(from, day.expression().lead())));
            from = day.expression().to();
        }
        gaps.add(new Words(from, Math.max(from, end(passage))));
        return gaps;
    }

    /** What a date column's day is about stands in the row's other cells. */
    private static int end(Passage passage) {
        Row row = passage.role() == ColumnRole.DATE ? passage.row() : null;
        return row == null ? passage.words().end() : row.words().end();
    }
}
