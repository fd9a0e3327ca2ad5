package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.clause.Clause;
import dk.tovholder.extraction.clause.Sentence;
import dk.tovholder.extraction.date.DateExpression;
import dk.tovholder.extraction.date.DatePoint;
import dk.tovholder.extraction.date.Modifier;
import dk.tovholder.extraction.date.Unit;
import dk.tovholder.extraction.language.CueKind;
import dk.tovholder.extraction.language.CueMatch;
import dk.tovholder.extraction.language.WordClass;

/** Tells days that are no deadline of the task, or not surely one: of a letter, of somebody else, of an occasion. */
final class OtherDays {
    private static final int FAR = 5;

    private final Reading reading;
    private final Sentence sentence;

    OtherDays(Reading reading) {
        this.reading = reading;
        sentence = reading.sentence;
    }

    /** Whether the day is certainly none until which the task has to be done. */
    boolean is(DateExpression date) {
        return isWeek(date)
                || isAbout(date)
                || isForOthers(date)
                || isOfReminder(date)
                || isOfSource(date)
                || isOfSubject(date)
                || isMoved(date)
                || isInAside(date)
                || date.modifier() != Modifier.BY && isAsked(date);
    }

    /** "Bo spørger, om det kan blive den 18.": a day in the question. */
    boolean isAsked(DateExpression date) {
        for (Clause clause : reading.clauses().all()) {
            if (clause.kind() == Clause.Kind.QUESTION && clause.contains(date.from())) {
                return true;
            }
        }
        return false;
    }

    /** "brevet af 12. februar", "listen fra den 1. marts": of what day it is. */
    private boolean isOfSource(DateExpression date) {
        boolean beside = date.modifier() == Modifier.NONE && !sentence.is(date.lead(), WordClass.PREPOSITION);
        int noun = beside && sentence.tokens().isWord(date.lead() - 1) ? date.lead() - 2 : -1;
        boolean origin = sentence.is(noun, WordClass.FROM)
                || sentence.is(noun, WordClass.ARTICLE) && sentence.is(noun - 1, WordClass.FROM);
        return origin
                || date.modifier() != Modifier.BY
                        && sentence.isAny(date.lead() - 1, WordClass.BY.bit() | WordClass.FROM.bit())
                || sentence.isAny(date.lead(), WordClass.BY.bit() | WordClass.FROM.bit()) && date.lead() < date.from();
    }

    /** "rykker de sidste, betaling senest 1. maj": whose deadline that is, does not stand there. */
    boolean isAside(DateExpression date) {
        int at = date.lead() - 1;
        while (at > sentence.start() && !sentence.isMark(at, ',')) {
            at--;
        }
        boolean led = at + 1 == date.lead() || sentence.isAny(at + 1, WordClass.LEAD.bit() | WordClass.DEADLINE.bit());
        return at > sentence.start() && !led && reading.verbs.finite(at + 1, date.lead()) < 0;
    }

    /** "opretter tilmelding, så forældrene kan svare inden den 1. november": the day of what follows from the task. */
    boolean isOfConsequence(DateExpression date) {
        for (int i = date.lead() - 1; i > sentence.start(); i--) {
            if (sentence.is(i, WordClass.SO) && sentence.isMark(i - 1, ',')) {
                return true;
            }
        }
        return false;
    }

    /** "bestiller telt til festen den 20. juni": the day of what it is for, unless that is a meeting. */
    boolean isOfOccasion(DateExpression date) {
        int noun = date.lead() - 1;
        boolean plain = date.modifier() == Modifier.NONE
                && sentence.tokens().isWord(noun)
                && !sentence.endsAs(noun, WordClass.MEETING);
        return plain
                && (sentence.is(noun - 1, WordClass.LEAD) && !sentence.is(noun, WordClass.LEAD)
                        || sentence.is(noun - 2, WordClass.LEAD) && sentence.is(noun - 1, WordClass.ARTICLE));
    }

    /** "Bo ringer (han er her ikke i aften)": a day of something else. */
    private boolean isInAside(DateExpression date) {
        for (Clause clause : reading.clauses().all()) {
            if (clause.kind() == Clause.Kind.ASIDE && clause.hasVerb() && clause.contains(date.from())) {
                return true;
            }
        }
        return false;
    }

    /** "skriver til forældrene om forældremødet den 29. oktober": the day of what it is about. */
    private boolean isOfSubject(DateExpression date) {
        boolean beside = date.modifier() == Modifier.NONE && !sentence.is(date.lead(), WordClass.PREPOSITION);
        int noun = beside && sentence.tokens().isWord(date.lead() - 1) ? date.lead() - 1 : -1;
        return sentence.is(noun - 1, WordClass.WHETHER) && isDefinite(noun)
                || sentence.is(noun - 1, WordClass.ARTICLE) && sentence.is(noun - 2, WordClass.WHETHER);
    }

    /** "om forældremødet den 29. oktober" has its day, "temadag om forebyggelse den 24. november" has not. */
    private boolean isDefinite(int noun) {
        String word = sentence.tokens().lower(noun);
        return word.endsWith("en") || word.endsWith("et");
    }

    private boolean isAbout(DateExpression date) {
        return isAny(date.lead(), date.from(), WordClass.ABOUT)
                || sentence.is(date.lead() - 1, WordClass.ABOUT)
                || sentence.isMark(date.lead() - 1, '.') && sentence.is(date.lead() - 2, WordClass.ABOUT);
    }

    private boolean isAny(int from, int to, WordClass wordClass) {
        for (int i = from; i < to; i++) {
            if (sentence.is(i, wordClass)) {
                return true;
            }
        }
        return false;
    }

    /** "sender rykker med frist d. 15/9", "giver dem en sidste frist til 1/12": the deadline of those who get it. */
    private boolean isForOthers(DateExpression date) {
        for (int i = date.lead() - 2; i < date.from(); i++) {
            boolean given = sentence.is(i - 1, WordClass.ARTICLE)
                    || sentence.is(i - 2, WordClass.ARTICLE) && !sentence.is(i - 1, WordClass.LEAD);
            boolean with = sentence.is(i - 1, WordClass.PREPOSITION) && !sentence.is(i - 1, WordClass.LEAD);
            if (sentence.is(i, WordClass.DEADLINE) && (given || with)) {
                return true;
            }
        }
        return false;
    }

    /** "Bo sender den rundt, og svar skal være ham i hænde senest den 1. oktober": what others are reminded of. */
    private boolean isOfReminder(DateExpression date) {
        for (CueMatch cue : sentence.cues()) {
            boolean clause = sentence.isMark(cue.start() - 1, ',')
                    || sentence.isMark(cue.start() - 1, ';')
                    || sentence.isMark(cue.start() - 2, ',')
                            && sentence.tokens().is(cue.start() - 1, "og");
            if (cue.cue().kind() == CueKind.REMINDER && cue.start() < date.lead() && clause) {
                return true;
            }
        }
        return false;
    }

    /** "torsdag" alone says when, not until when, and may be any. */
    boolean isBareWeekday(DateExpression date) {
        boolean weekday = date.start() instanceof DatePoint.NamedWeekday;
        return weekday
                && date.modifier() == Modifier.NONE
                && !sentence.is(date.from() - 1, WordClass.PREPOSITION)
                && date.lead() == date.from()
                && !sentence.is(date.from(), WordClass.PREPOSITION);
    }

    /** "undersøger, om vi kan flytte festen til den 3. april": the day that something else is to be on. */
    private boolean isMoved(DateExpression date) {
        for (CueMatch cue : sentence.cues()) {
            boolean before = cue.start() < date.lead() && date.lead() - cue.end() <= FAR;
            if (date.modifier() == Modifier.TO && cue.cue().kind() == CueKind.MOVING && before) {
                return true;
            }
        }
        return false;
    }

    /** "ugen efter" is a week and no day. */
    private boolean isWeek(DateExpression date) {
        return date.start() instanceof DatePoint.EventDistance distance
                && distance.unit() == Unit.WEEK
                && Math.abs(distance.amount()) == 1
                && !sentence.tokens().isWord(date.to())
                && !sentence.tokens().isNumber(date.from())
                && !sentence.is(date.from(), WordClass.ARTICLE);
    }
}
