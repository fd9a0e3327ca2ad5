package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.section.Body;
import dk.tovholder.extraction.section.Label;
import dk.tovholder.extraction.section.LabelKind;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.Point;
import dk.tovholder.extraction.section.Words;
import dk.tovholder.extraction.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Says what happens on a day, in the source's own words. */
final class EventWording {
    private static final int SHORTEST = 3;

    private final Reading reading;
    private final PassageText texts;

    EventWording(Reading reading, PassageText texts) {
        this.reading = reading;
        this.texts = texts;
    }

    String what(Sighting sighting) {
        Passage passage = sighting.passage();
        String before = goesOn(sighting) ? opening(sighting) : lead(sighting);
        if (before.length() >= SHORTEST) {
            return before;
        }
        String heading = heading(passage);
        Words behind = withoutJoiner(sighting.after());
        String after = sighting.first() && !isJoined(wordIn(behind)) ? said(behind) : "";
        if (after.length() < SHORTEST) {
            return heading == null ? texts.of(passage) : heading;
        }
        boolean aside = heading != null && reading.tokens().isMark(behind.start(), '(');
        if (!begins("event.tail", behind) && !aside) {
            return after;
        }
        String between = reading.tokens().isMark(behind.start(), ',') ? ", " : " ";
        return heading == null ? texts.of(passage) : heading + between + after;
    }

    /** Between two days stands what belongs to the first, where that has no words before it: "13. maj i Midtby og 2. december". */
    private String lead(Sighting sighting) {
        Words own = own(sighting);
        boolean ofOther = !sighting.first() && begins("event.tail", own);
        return ofOther && opening(sighting).isEmpty() ? "" : said(own);
    }

    /** Without the label of the passage, and without what belongs to the day before: "(fælles med skolen)", "på Hotel Fjorden, 1. behandling". */
    private Words own(Sighting sighting) {
        Words before = sighting.before();
        Label label = sighting.passage().label();
        if (label != null
                && label.kind() != LabelKind.NEXT_MEETING
                && label.words().start() == before.start()) {
            before = new Words(Math.min(before.end(), label.words().end()), before.end());
        }
        return sighting.first() ? before : new Words(afterOther(before), before.end());
    }

    private int afterOther(Words words) {
        if (reading.tokens().isMark(words.start(), '(')) {
            int close = words.start();
            while (close < words.end() && !reading.tokens().isMark(close, ')')) {
                close++;
            }
            return Math.min(words.end(), close + 1);
        }
        int comma = words.end() - 2;
        while (comma > words.start() && !reading.tokens().isMark(comma, ',')) {
            comma--;
        }
        boolean other =
                comma > words.start() && begins("event.tail", words) && isName(new Words(comma + 1, words.end()));
        return other ? comma + 1 : words.start();
    }

    /** Empty where the words only lead to the day: "Afholdes", "og derefter"; without the verb that does: "Standerhejsningen er". */
    private String said(Words words) {
        if (reading.isOnly("event.lead", words)) {
            return "";
        }
        int end = words.end();
        while (end > words.start() + 1 && reading.at("event.lead", end - 1, end) == end) {
            end--;
        }
        String said = reading.plain(new Words(words.start(), end));
        return end < words.end() && said.length() <= SHORTEST ? "" : said;
    }

    private boolean begins(String group, Words words) {
        return reading.at(group, wordIn(words), words.end()) >= 0;
    }

    /** The first word, past the marks before it. */
    private int wordIn(Words words) {
        int from = words.start();
        while (from < words.end() && !reading.tokens().isWord(from)) {
            from++;
        }
        return from;
    }

    private boolean isJoined(int at) {
        return reading.tokens().is(at, "og") || reading.tokens().is(at, "samt");
    }

    /** "13. maj i Midtby og 2. december": the last word leads to the next day. */
    private Words withoutJoiner(Words words) {
        int last = words.end() - 1;
        boolean joiner = last > words.start() && reading.tokens().is(last, "og");
        return joiner ? new Words(words.start(), last) : words;
    }

    /** "… i Økonomiudvalget den 8. december og i Kommunalbestyrelsen den 15. december": the second day has the first one's words. */
    private boolean goesOn(Sighting sighting) {
        Words own = own(sighting);
        int from = own.start();
        boolean comma = reading.tokens().isMark(from, ',');
        boolean named = comma && isName(new Words(from + 1, own.end()));
        return !sighting.first() && (isJoined(from) || comma) && !named;
    }

    /** "…, 1. behandling den 3. maj": what begins with a number or a capital, and is no body's name. */
    private boolean isName(Words words) {
        boolean begins =
                reading.tokens().isNumber(words.start()) || reading.tokens().has(words.start(), Tokens.CAPITALISED);
        return begins && reading.letters(words) >= SHORTEST && reading.firstBody(words) == null;
    }

    /** The passage's words before its first day, without the body that meets then. */
    private String opening(Sighting sighting) {
        Words before = sighting.opening().lead();
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
