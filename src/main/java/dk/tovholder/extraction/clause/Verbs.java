package dk.tovholder.extraction.clause;

import dk.tovholder.extraction.language.WordClass;

/** Tells verbs from words that only look like them. */
public final class Verbs {
    private static final long NOUN_BEFORE = WordClass.PREPOSITION.bit() | WordClass.GENITIVE.bit();
    private static final long DETERMINER = WordClass.ARTICLE.bit() | WordClass.GENITIVE.bit();
    private static final long SUBJECT = WordClass.WE.bit() | WordClass.I.bit() | WordClass.BODY.bit();
    private static final long AUXILIARY =
            WordClass.MODAL.bit() | WordClass.BE.bit() | WordClass.BECOME.bit() | WordClass.HAVE.bit();
    private static final long SOMEONE = WordClass.FIRST_NAME.bit() | WordClass.ROLE.bit();
    private static final int NEAR = 6;
    private static final long BETWEEN = WordClass.ADVERB.bit() | WordClass.NEGATION.bit();

    private final Sentence sentence;

    public Verbs(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Whether the word bears a clause. */
    public boolean isFinite(int index) {
        long bits = sentence.bits(index);
        if ((bits & WordClass.FINITE) == 0) {
            return false;
        }
        boolean opening = WordClass.SO.in(bits) && index == sentence.start();
        if (WordClass.PREPOSITION.in(bits) || opening || isTitle(index, bits)) {
            return false;
        }
        if ((bits & AUXILIARY) != 0) {
            return isAuxiliary(bits);
        }
        if (sentence.isCapitalised(index) && index > sentence.start() && !isAfterMark(index)) {
            return false;
        }
        return !isNoun(index, bits) && !isAdjective(index, bits);
    }

    /** "kasserer Bo Lind", "Leder Ida". */
    private boolean isTitle(int index, long bits) {
        return WordClass.ROLE.in(bits)
                && sentence.is(index + 1, WordClass.FIRST_NAME)
                && sentence.isCapitalised(index + 1);
    }

    /** "kan", "er", "blev", "har", not "kunnet", "været", "blevet". */
    private static boolean isAuxiliary(long bits) {
        return WordClass.PRESENT.in(bits) || WordClass.PAST.in(bits);
    }

    private boolean isAfterMark(int index) {
        return !sentence.tokens().isWord(index - 1);
    }

    /** "til svar", "3 ønsker", "bestyrelsens ønsker". */
    private boolean isNoun(int index, long bits) {
        boolean present = WordClass.PRESENT.in(bits) && !WordClass.PASSIVE.in(bits);
        boolean someone = sentence.isAny(index + 1, SOMEONE) && sentence.isCapitalised(index + 1);
        boolean counted = sentence.tokens().isNumber(index - 1) && index - 1 >= sentence.start() && !someone;
        boolean determined = sentence.isAny(index - 1, NOUN_BEFORE) && !sentence.is(index - 1, WordClass.THERE);
        return present && (counted || determined);
    }

    /** "de ansatte", "det vedtagne budget"; not "det sagde vi nej til". */
    private boolean isAdjective(int index, long bits) {
        boolean weak = WordClass.PAST.in(bits) && !WordClass.PRESENT.in(bits);
        if (weak && WordClass.GROUP.in(bits)) {
            return true;
        }
        char last = sentence.tokens().text().charAt(sentence.tokens().end(index) - 1);
        boolean before = weak && last == 'e' && !sentence.isAny(index + 1, SUBJECT | WordClass.ARTICLE.bit());
        return before && (sentence.isAny(index - 1, DETERMINER) || isWithin(index));
    }

    /** "ønsket om delte vagter afviser vi": the verb comes later. */
    private boolean isWithin(int index) {
        return sentence.is(index - 1, WordClass.PREPOSITION)
                && index - 1 > sentence.start()
                && !sentence.isAny(index + 1, BETWEEN | WordClass.PREPOSITION.bit())
                && hasPresent(index + 2, Math.min(sentence.end(), index + NEAR));
    }

    private boolean hasPresent(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.is(i, WordClass.PRESENT) || sentence.is(i, WordClass.BECOME)) {
                return true;
            }
        }
        return false;
    }

    /** The first verb that bears a clause in this range, or -1. */
    public int finite(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isFinite(i)) {
                return i;
            }
        }
        return -1;
    }

    /** After "at": whether a verb without subject follows. */
    public boolean isInfinitive(int afterAt) {
        int at = sentence.skip(afterAt, Math.min(sentence.end(), afterAt + 3), BETWEEN);
        return sentence.is(at, WordClass.INFINITIVE) && !sentence.isCapitalised(at) || isUnknownInfinitive(at);
    }

    private boolean isUnknownInfinitive(int at) {
        boolean small = sentence.isUnknown(at) && !sentence.isCapitalised(at);
        if (small && sentence.isAny(at - 2, WordClass.WHETHER.bit() | WordClass.LEAD.bit())) {
            return true;
        }
        return small
                && !isFinite(at + 1)
                && !WordClass.NOUN.in(sentence.actor(at))
                && sentence.tokens().text().charAt(sentence.tokens().end(at) - 1) == 'e';
    }
}
