package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.Outcome;
import dk.tovholder.extraction.clause.Clause;
import dk.tovholder.extraction.clause.Sentence;
import dk.tovholder.extraction.date.DateExpression;
import dk.tovholder.extraction.date.Modifier;
import dk.tovholder.extraction.language.CueKind;
import dk.tovholder.extraction.language.CueMatch;
import dk.tovholder.extraction.language.WordClass;
import dk.tovholder.extraction.section.Words;

/** Tells what was settled earlier from what this meeting settled. */
final class Retold {
    private static final int NEAR = 4;
    private static final long ORIGIN = WordClass.FROM.bit() | WordClass.BY.bit();

    private final Reading reading;
    private final Sentence sentence;
    private final Adverbials adverbials;

    Retold(Reading reading) {
        this.reading = reading;
        sentence = reading.sentence;
        adverbials = new Adverbials(sentence);
    }

    boolean isRetold(CueMatch match, Clause clause) {
        return hasEarlierWords(match, clause)
                || hasEarlierMeeting(match)
                || isOfOtherMeeting(match, clause)
                || isDatedBack(match, clause)
                || isOfEarlierPeriod(match, clause);
    }

    /** "har tidligere besluttet", "blev i efteråret besluttet" */
    private boolean hasEarlierWords(CueMatch match, Clause clause) {
        for (CueMatch cue : sentence.cues()) {
            if (cue.cue().kind() == CueKind.RETOLD && isAdverbial(cue, match, clause)) {
                return true;
            }
        }
        return false;
    }

    /** Not "referatet fra sidste møde blev godkendt", and not "udskudt til festen i efteråret". */
    private boolean isAdverbial(CueMatch cue, CueMatch match, Clause clause) {
        if (!sentence.is(cue.start(), WordClass.PREPOSITION)) {
            boolean closing = cue.end() - cue.start() > 1 && clause.contains(cue.start()) && !isPutOff(match);
            boolean when = cue.start() <= match.end() || closing && adverbials.isDone(match, clause);
            return when && !sentence.isAny(cue.start() - 1, ORIGIN | WordClass.HALF_SUBORDINATOR.bit());
        }
        return clause.contains(cue.start())
                && !isPutOff(match)
                && adverbials.is(cue.start(), match, clause)
                && adverbials.isDone(match, clause);
    }

    /** "I 2022 besluttede vi", "blev afvist i 2021" */
    private boolean isOfEarlierPeriod(CueMatch match, Clause clause) {
        if (isPutOff(match) || !adverbials.isDone(match, clause)) {
            return false;
        }
        for (DateExpression date : reading.dates.in(new Words(clause.start(), clause.end()))) {
            int before = date.from() - 1;
            boolean when = adverbials.is(before, match, clause) || isOfMeeting(date);
            if (sentence.is(before, WordClass.DOMAIN) && when && reading.dates.isOver(date)) {
                return true;
            }
        }
        return false;
    }

    /** "på mødet den 6. februar", said in April. */
    private boolean hasEarlierMeeting(CueMatch match) {
        for (DateExpression date : reading.dates.in(sentence.words())) {
            boolean opening = date.lead() == sentence.start() && !isPutOff(match);
            if (reading.dates.isPast(date) && (opening || isOfMeeting(date))) {
                return true;
            }
        }
        return false;
    }

    /** "er fastsat på årsmødet d. 6.3.": what is done was done there, whatever the year. */
    private boolean isOfOtherMeeting(CueMatch match, Clause clause) {
        boolean done = sentence.is(match.end() - 1, WordClass.PARTICIPLE) && !isPutOff(match);
        if (done) {
            for (DateExpression date : reading.dates.in(new Words(match.end(), clause.end()))) {
                if (reading.dates.isFuture(date) && isOfMeeting(date)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isPutOff(CueMatch match) {
        return match.cue().verdict() != null && match.cue().verdict().outcome() == Outcome.POSTPONED;
    }

    private boolean isOfMeeting(DateExpression date) {
        for (int i = date.from() - 1; i >= date.from() - NEAR && i >= sentence.start(); i--) {
            if (sentence.endsAs(i, WordClass.MEETING)) {
                return isAdverbialPlace(i);
            }
        }
        return false;
    }

    private boolean isAdverbialPlace(int meeting) {
        for (int i = meeting - 1; i >= meeting - NEAR && i >= sentence.start() - 1; i--) {
            if (sentence.isAny(i, ORIGIN)) {
                return false;
            }
            if (sentence.is(i, WordClass.PREPOSITION) || sentence.isMark(i, '(')) {
                return true;
            }
        }
        return false;
    }

    /** "blev vedtaget den 19. december 2023", "er godkendt den 27/2" under the minutes of January. */
    private boolean isDatedBack(CueMatch match, Clause clause) {
        boolean done = match.cue().verdict() != null && match.cue().verdict().outcome() != Outcome.POSTPONED;
        if (!done) {
            return false;
        }
        boolean between = clause.hasVerb()
                && reading.dates.in(new Words(clause.verb(), Math.max(clause.verb(), match.start()))).stream()
                        .anyMatch(reading.dates::isPast);
        return between
                || reading.dates.in(sentence.words()).stream()
                        .anyMatch(date -> date.lead() <= match.end()
                                && date.from() >= match.end()
                                && isOtherDay(date, match, clause));
    }

    private boolean isOtherDay(DateExpression date, CueMatch match, Clause clause) {
        boolean have = clause.hasVerb() && sentence.is(clause.verb(), WordClass.HAVE);
        boolean done = !have && sentence.is(match.end() - 1, WordClass.PARTICIPLE) && date.modifier() == Modifier.NONE;
        return reading.dates.isPast(date) || done && date.isDay() && reading.dates.isFuture(date);
    }
}
