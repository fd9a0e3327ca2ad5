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
        List<Sighting> sightings = new ArrayList<>();
        int from = passage.words().start();
        for (int i = 0; i < days.size(); i++) {
            Dated day = days.get(i);
            boolean last = i + 1 == days.size();
            int to = last ? end(passage) : days.get(i + 1).expression().lead();
            Words before = new Words(from, Math.max(from, day.expression().lead()));
            Words after =
                    new Words(day.expression().to(), Math.max(day.expression().to(), to));
            sightings.add(new Sighting(passage, day, before, after, i == 0));
            from = day.expression().to();
        }
        return sightings;
    }

    /** What a date column's day is about stands in the row's other cells. */
    private static int end(Passage passage) {
        Row row = passage.role() == ColumnRole.DATE ? passage.row() : null;
        return row == null ? passage.words().end() : row.words().end();
    }
}
