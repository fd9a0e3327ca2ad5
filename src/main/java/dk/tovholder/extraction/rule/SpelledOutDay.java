package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.clause.Sentence;
import dk.tovholder.extraction.date.DateExpression;
import dk.tovholder.extraction.language.CueKind;
import dk.tovholder.extraction.language.CueMatch;
import dk.tovholder.extraction.section.Words;
import org.jspecify.annotations.Nullable;

/** The day itself, told right behind how long before it is: "senest 3 uger før, dvs. 10/5", "14 dage før (den 17. maj)". */
final class SpelledOutDay {
    private static final int LONGEST = 8;

    private final Reading reading;
    private final Sentence sentence;

    SpelledOutDay(Reading reading) {
        this.reading = reading;
        sentence = reading.sentence;
    }

    /** The day that stands behind "3 uger", or behind the "før" that follows it; null where none does. */
    @Nullable DateExpression behind(int token) {
        DateExpression day = day(token);
        return day == null && sentence.tokens().isWord(token) ? day(token + 1) : day;
    }

    private @Nullable DateExpression day(int token) {
        int at = token;
        while (isBetween(at)) {
            at++;
        }
        int said = afterThatIs(at);
        if (said == token) {
            return null;
        }
        for (DateExpression date : reading.dates.in(new Words(said, Math.min(sentence.end(), said + LONGEST)))) {
            boolean beside = date.lead() <= said && date.isDay() && date.end() == null;
            return beside ? date : null;
        }
        return null;
    }

    private boolean isBetween(int token) {
        return sentence.isMark(token, ',')
                || sentence.isMark(token, '(')
                || sentence.isMark(token, '=')
                || sentence.isMark(token, '–')
                || sentence.isMark(token, '-');
    }

    private int afterThatIs(int token) {
        for (CueMatch match : sentence.cues()) {
            if (match.start() == token && match.cue().kind() == CueKind.THAT_IS) {
                return match.end();
            }
        }
        return token;
    }
}
