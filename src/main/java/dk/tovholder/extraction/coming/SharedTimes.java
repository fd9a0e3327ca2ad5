package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.date.ClockTime;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.SectionKind;
import dk.tovholder.extraction.section.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The time of day that several days have in common. */
final class SharedTimes {
    private static final int LONGEST_LIST = 12;

    private final Reading reading;

    SharedTimes(Reading reading) {
        this.reading = reading;
    }

    private static boolean isList(Passage passage) {
        return passage.section() == SectionKind.NEXT_MEETINGS || passage.section() == SectionKind.CALENDAR;
    }

    /** That of a day that has none of its own; null where it shares none. */
    @Nullable ClockTime of(Sighting sighting) {
        Passage passage = sighting.passage();
        int each = reading.find("event.each-time", passage.words());
        if (each >= 0) {
            return reading.clock(new Words(each, passage.words().end()));
        }
        ClockTime last = ofLast(sighting);
        if (last != null) {
            return last;
        }
        ClockTime behind = behind(passage);
        if (behind != null) {
            return behind;
        }
        ClockTime led = inDaylessWords(passage.place().leadIn());
        boolean listed = led == null && isList(passage);
        return listed ? inDaylessWords(reading.headings().above(passage)) : led;
    }

    /** "den 4. april, den 2. maj og den 6. juni kl. 19". */
    private @Nullable ClockTime ofLast(Sighting sighting) {
        ClockTime clock = sighting.run().last().expression().clock();
        return clock == null ? reading.clock(sighting.run().tail()) : clock;
    }

    /** "22/4 og 20/5. Alle dage kl. 17." */
    private @Nullable ClockTime behind(Passage passage) {
        List<Passage> passages = reading.outline().passages();
        int last = Math.min(passages.size(), reading.outline().indexOf(passage) + LONGEST_LIST);
        for (int i = reading.outline().indexOf(passage) + 1; i < last; i++) {
            Words words = passages.get(i).words();
            if (reading.days(words).isEmpty()) {
                int each = reading.find("event.each-time", words);
                return each < 0 ? null : reading.clock(new Words(each, words.end()));
            }
        }
        return null;
    }

    /** "Møderne begynder kl. 18.30:" above a list. */
    private @Nullable ClockTime inDaylessWords(@Nullable Words words) {
        return words == null || !reading.days(words).isEmpty() ? null : reading.clock(words);
    }
}
