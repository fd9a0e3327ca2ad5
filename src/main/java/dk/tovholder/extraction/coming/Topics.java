package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.section.Body;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.Words;
import java.util.List;

/** What a sentence puts on the agenda: its subject or object, or the title above where those only point back. */
final class Topics {
    private static final int LONGEST_LABEL = 6;

    private final Reading reading;
    private final TopicTitles titles;

    Topics(Reading reading) {
        this.reading = reading;
        this.titles = new TopicTitles(reading);
    }

    /**
     * @param cue index of the token where the words that put it on the agenda begin
     * @param after index of the token after them
     */
    String of(Passage passage, int cue, int after) {
        Words left = left(passage, cue);
        boolean other = isExplained(passage, cue) || isActor(left, cue, after);
        Words named = other ? new Words(cue, cue) : named(left);
        if (named.isEmpty()) {
            named = named(right(passage, cue, after));
        }
        return named.isEmpty() ? titles.of(passage) : titles.meant(passage, named);
    }

    /** "Kasketter: vi har ikke råd, tages op igen": after the label the sentence only explains. */
    private boolean isExplained(Passage passage, int cue) {
        int comma = cue - 1;
        while (comma > passage.content().start() && isPassedBy(comma)) {
            comma--;
        }
        Words before = new Words(passage.content().start(), comma);
        boolean parts = reading.tokens().isMark(comma, ',')
                || reading.isDash(comma) && titles.isLabelled(before) && reading.has("agenda.finite", before);
        if (!parts && !is("agenda.clause-opener", comma)) {
            return false;
        }
        if (titles.asked(passage) != null) {
            return true;
        }
        int first = passage.content().start();
        for (int i = first + 1; i < Math.min(comma, first + LONGEST_LABEL); i++) {
            if (reading.tokens().isMark(i, ':')) {
                return true;
            }
        }
        return false;
    }

    private boolean isPassedBy(int index) {
        return !is("agenda.clause-opener", index) && (isPointer(index) || is("agenda.auxiliary", index));
    }

    /** What is brought, where the words after the cue say it: "fremlægger den nye læreplan på næste møde". */
    String ofObject(Passage passage, int cue, int after) {
        Words object = objectFrom(passage, afterSubject(after));
        boolean pronoun = reading.words(object) == 1 && is("agenda.pronoun", object.start());
        Words named = pronoun ? madeBefore(passage, cue) : named(object);
        return named.isEmpty() ? titles.of(passage) : reading.plain(withPaper(cue, named));
    }

    /** "forslag til placering": the paper and what it is of. */
    private Words withPaper(int cue, Words named) {
        int paper = reading.find("agenda.paper", new Words(cue, named.start()));
        boolean joins = reading.tokens().is(named.start() - 1, "til")
                && paper > cue
                && reading.at("agenda.paper", paper, named.start()) == named.start();
        return joins ? new Words(paper, named.end()) : named;
    }

    /** What who met treats: the object after verb and subject, or before them ("Hegnet drøfter vi"). */
    String ofTreated(Passage passage, int cue, int after) {
        Words before = named(left(passage, cue));
        Words object = before.isEmpty() ? named(objectFrom(passage, after)) : before;
        return object.isEmpty() ? titles.of(passage) : titles.meant(passage, object);
    }

    /** "udarbejder en evaluering og fremlægger den": what is made before it is brought. */
    private Words madeBefore(Passage passage, int cue) {
        boolean joined = reading.tokens().is(cue - 1, "og");
        for (int i = passage.content().start(); joined && i < cue - 1; i++) {
            if (is("agenda.article", i)) {
                return new Words(i, cue - 1);
            }
        }
        return new Words(cue, cue);
    }

    /** The title that the sentence stands under: "Oplæg fra Ida på næste møde". */
    String ofTitle(Passage passage) {
        return titles.of(passage);
    }

    /** The subject: the words of the clause before the cue, up to the first verb. */
    Words left(Passage passage, int cue) {
        int from = clauseStart(passage.content().start(), cue);
        int to = cue;
        if (isRelative(from, cue)) {
            to = from - 2;
            from = clauseStart(passage.content().start(), to);
        }
        while (to > from && isLoose(to - 1)) {
            to--;
        }
        boolean apart = to < cue;
        for (int i = from; i < to && !apart; i++) {
            if (is("agenda.finite", i)) {
                to = i;
            }
        }
        while (to > from && (isLoose(to - 1) || is("agenda.auxiliary", to - 1))) {
            to--;
        }
        return new Words(from, to);
    }

    /** "Valget, som vi ikke nåede, tages op": between commas right before the cue. */
    private boolean isRelative(int from, int cue) {
        return from > 1
                && is("agenda.relative", from - 1)
                && reading.tokens().isMark(from - 2, ',')
                && reading.tokens().isMark(cue - 1, ',');
    }

    /** The object of an active verb, up to where it goes: "udskyde sagen om hegnet til næste møde". */
    Words right(Passage passage, int cue, int after) {
        if (isInverted(passage, cue, after)) {
            return objectFrom(passage, after);
        }
        if (!isActive(cue, after)) {
            return new Words(after, after);
        }
        int from = cue + 1;
        int next = reading.at("agenda.between", from, passage.words().end());
        while (next > from) {
            from = next;
            next = reading.at("agenda.between", from, passage.words().end());
        }
        return objectFrom(passage, from);
    }

    private boolean isActive(int cue, int after) {
        return is("agenda.takes-object", cue) || after > cue + 1 && is("agenda.takes-object", after - 1);
    }

    /** "Byrådet udsætter …": who puts it off is no topic; in "Festudvalget gemmer vi" it is. */
    private boolean isActor(Words words, int cue, int after) {
        Body body = words.isEmpty() ? null : reading.bodies().endingAt(reading.tokens(), words.end() - 1);
        boolean inverted = afterSubject(cue + 1) > cue + 1 || reading.tokens().is(cue + 1, "vi");
        boolean own =
                body != null && reading.fullName(body).equals(reading.meeting().body());
        return body != null && body.words().start() <= words.start() && (own || isActive(cue, after)) && !inverted;
    }

    /** "På samme møde behandles nøglesystemet": the subject stands after the verb. */
    private boolean isInverted(Passage passage, int cue, int after) {
        int first = passage.content().start();
        return is("agenda.inverts", first)
                && left(passage, cue).start() == first
                && afterSubject(after) == after
                && !named(objectFrom(passage, after)).isEmpty();
    }

    /** "Her fremlægger bestyrelsen en plan": what is brought stands after who brings it. */
    private int afterSubject(int from) {
        for (int i = from; i < from + 2; i++) {
            if (reading.bodies().endingAt(reading.tokens(), i) != null) {
                return i + 1;
            }
        }
        return from;
    }

    /** The words from here to a preposition, a date or the clause's end. */
    Words objectFrom(Passage passage, int from) {
        int to = from;
        while (to < passage.words().end() && !is("agenda.object-end", to) && !isMark(to) && !isDay(to)) {
            to++;
        }
        return new Words(from, to);
    }

    /** The words that name a topic of their own ("spørgsmålet om en bænk"); none where they only point back. */
    private Words named(Words words) {
        int from = words.start();
        if (reading.at("agenda.subclause", from, words.end()) > from) {
            return new Words(from, from);
        }
        while (from < words.end() && (isPointer(from) || isLoose(from))) {
            from++;
        }
        while (from > words.start() && from < words.end() && isBeforeNoun(from - 1)) {
            from--;
        }
        boolean goesOn = from > words.start() && from < words.end() && is("agenda.about", from);
        if (goesOn && is("agenda.part", from - 1) && isPointerOnly(new Words(from + 1, words.end()))) {
            return new Words(from, from);
        }
        int start = goesOn ? words.start() : from;
        Words rest = new Words(start, words.end());
        boolean pointsBack = from > words.start() && !goesOn && isPointerNoun(from - 1);
        return reading.letters(rest) < 3 || pointsBack ? new Words(from, from) : rest;
    }

    /** Where a day begins: "resten tager vi | mandag den 3. marts". */
    private boolean isDay(int index) {
        List<Dated> here = reading.datesIn(new Words(index, index + 1));
        return !here.isEmpty() && here.get(0).isDay();
    }

    private boolean isBeforeNoun(int index) {
        return is("agenda.article", index) || is("agenda.loose-adjective", index);
    }

    /** "resten af punktet" names no more than "punktet". */
    private boolean isPointerOnly(Words words) {
        for (int i = words.start(); i < words.end(); i++) {
            if (!isPointer(i) && !isLoose(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isPointer(int index) {
        return is("agenda.points-back", index);
    }

    private boolean isPointerNoun(int index) {
        return is("agenda.points-back-noun", index);
    }

    private boolean is(String group, int index) {
        return reading.has(group, new Words(index, index + 1));
    }

    private boolean isLoose(int index) {
        return !reading.tokens().isWord(index)
                && !reading.tokens().isMark(index, ')')
                && !reading.tokens().isNumber(index);
    }

    private boolean isMark(int index) {
        return reading.tokens().isMark(index, ',')
                || reading.tokens().isMark(index, '.')
                || reading.tokens().isMark(index, '>')
                || reading.tokens().isMark(index, '→')
                || reading.tokens().isMark(index, ';');
    }

    /** After "Det er aftalt, at" and other clauses that only introduce it. */
    private int clauseStart(int from, int cue) {
        int start = from;
        for (int i = from; i < cue - 1; i++) {
            if (reading.tokens().is(i, "at") && i > from && reading.tokens().isMark(i - 1, ',')) {
                start = i + 1;
            } else if (reading.tokens().isMark(i, ',') && (isJoiner(i + 1) || isAfterSubclause(from, i + 1))) {
                start = i + 2;
            } else if (reading.tokens().isMark(i, ':') && i - from <= LONGEST_LABEL) {
                start = i + 1;
            }
        }
        return start;
    }

    /** "Da Poul manglede, blev valget udskudt": the subject stands after the verb that follows the comma. */
    private boolean isAfterSubclause(int from, int verb) {
        return is("agenda.passive-auxiliary", verb) && reading.at("agenda.subclause", from, verb) > from;
    }

    private boolean isJoiner(int index) {
        return is("agenda.clause-opener", index);
    }
}
