package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.Words;

/** What a sentence puts on the agenda: its subject, or the heading above where the subject only points back. */
final class Topics {
    private final Reading reading;

    Topics(Reading reading) {
        this.reading = reading;
    }

    /** @param cue index of the token where the words that put it on the agenda begin */
    String subject(Passage passage, int cue) {
        Words content = passage.content();
        int from = clauseStart(content.start(), cue);
        int to = trimEnd(from, cue);
        Words subject = new Words(from, to);
        return pointsBack(subject) ? heading(passage) : reading.plain(subject);
    }

    private boolean pointsBack(Words subject) {
        if (reading.letters(subject) < 3) {
            return true;
        }
        Words first = new Words(subject.start(), subject.start() + 1);
        Words last = new Words(subject.end() - 1, subject.end());
        return reading.has("agenda.points-back", first) || reading.has("agenda.points-back", last);
    }

    /** The sub-heading or title that the passage stands under; empty where there is none. */
    String heading(Passage passage) {
        Words topic = passage.place().topic();
        if (topic != null && reading.letters(topic) > 1) {
            return reading.plain(reading.firstSentence(topic));
        }
        return passage.place().point() == null
                ? ""
                : passage.place().point().item().title();
    }

    /** After "Det er aftalt, at" and other clauses that only introduce it. */
    private int clauseStart(int from, int cue) {
        int start = from;
        for (int i = from; i < cue - 1; i++) {
            if (reading.tokens().is(i, "at") && i > from && reading.tokens().isMark(i - 1, ',')) {
                start = i + 1;
            } else if (reading.tokens().isMark(i, ',') && reading.tokens().is(i + 1, "og")) {
                start = i + 2;
            } else if (reading.tokens().isMark(i, ':') && i - from <= 3) {
                start = i + 1;
            }
        }
        return start;
    }

    private int trimEnd(int from, int cue) {
        int to = cue;
        while (to > from
                && (!reading.tokens().isWord(to - 1)
                                && !reading.tokens().isMark(to - 1, ')')
                                && !reading.tokens().isNumber(to - 1)
                        || reading.has("agenda.auxiliary", new Words(to - 1, to)))) {
            to--;
        }
        return to;
    }
}
