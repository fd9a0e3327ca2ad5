package dk.tovholder.extraction.clause;

import dk.tovholder.extraction.clause.Clause.Kind;
import dk.tovholder.extraction.language.WordClass;
import org.jspecify.annotations.Nullable;

/** Which small words open a subordinate clause where they stand. */
final class Openers {
    private static final int FARTHEST = 12;
    private static final int NEAR = 5;
    private static final long SOMEONE =
            WordClass.WE.bit() | WordClass.I.bit() | WordClass.PERSON_PRONOUN.bit() | WordClass.BODY.bit();
    private static final long LIGHT = WordClass.ADVERB.bit() | WordClass.NEGATION.bit();

    private final Sentence sentence;
    private final Verbs verbs;

    Openers(Sentence sentence, Verbs verbs) {
        this.sentence = sentence;
        this.verbs = verbs;
    }

    /** @return the kind of clause, or null where the word opens none */
    @Nullable Kind opens(int at, int verb, int start) {
        long bits = sentence.bits(at);
        if (sentence.is(at, WordClass.THAT)) {
            return verbs.isInfinitive(at + 1) ? Kind.INFINITIVE : Kind.SUBORDINATE;
        }
        boolean parted = sentence.isMark(at - 1, ',');
        boolean inside = parted || verb >= 0;
        if (WordClass.RELATIVE.in(bits) && isRelative(at, start, parted) && (inside || !isLikeness(at))) {
            return Kind.RELATIVE;
        }
        if (WordClass.SUBORDINATOR.in(bits)) {
            return Kind.SUBORDINATE;
        }
        if (WordClass.QUESTION.in(bits) && inside && isFollowedByClause(at)) {
            return Kind.QUESTION;
        }
        boolean half = WordClass.HALF_SUBORDINATOR.in(bits) && (inside || at == start) && !isJoined(at, verb);
        if (half && isFollowedByClause(at) && (inside || !isInverted(at))) {
            return sentence.is(at, WordClass.WHETHER) ? Kind.QUESTION : Kind.SUBORDINATE;
        }
        return null;
    }

    /** "ringer til kommunen og Bo køber maling": the verb is that of the clause behind "og". */
    private boolean isJoined(int at, int verb) {
        if (verb < 0 || sentence.isMark(at - 1, ',') || sentence.isCapitalised(at + 1)) {
            return false;
        }
        for (int i = at + 2; i < at + NEAR; i++) {
            if (sentence.is(i, WordClass.COORDINATOR)) {
                return sentence.isCapitalised(i + 1) && verbs.isFinite(i + 2);
            }
        }
        return false;
    }

    /** "beboere, der …": after a noun and before a verb; not "arbejdes der videre" and not "og der følges op". */
    private boolean isRelative(int at, int start, boolean parted) {
        long openers = WordClass.SUBORDINATOR.bit() | WordClass.HALF_SUBORDINATOR.bit() | WordClass.QUESTION.bit();
        boolean afterNoun = at > start
                && sentence.tokens().isWord(at - 1)
                && !verbs.isFinite(at - 1)
                && !sentence.isAny(at - 1, openers);
        if (!parted && !afterNoun || sentence.isAny(at - 1, WordClass.COORDINATOR.bit() | LIGHT)) {
            return false;
        }
        return sentence.is(at, WordClass.THERE) ? isBeforeVerb(at) : isFollowedByClause(at);
    }

    /** "Forslaget om engelsk som mødesprog faldt": the only verb is that of the clause around it, and nobody stands before it. */
    private boolean isLikeness(int at) {
        int verb = sentence.is(at, WordClass.HALF_SUBORDINATOR) ? verbs.finite(at + 1, sentence.end()) : -1;
        if (verb <= at + 1 || verbs.finite(verb + 1, sentence.end()) >= 0) {
            return false;
        }
        for (int i = at + 1; i < verb; i++) {
            if (sentence.isAny(i, SOMEONE) || (sentence.actor(i) & WordClass.ACTOR) != 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isBeforeVerb(int at) {
        int next = sentence.skip(at + 1, Math.min(sentence.end(), at + 4), LIGHT & ~WordClass.THERE.bit());
        return verbs.isFinite(next);
    }

    private boolean isFollowedByClause(int at) {
        return verbs.finite(at + 1, Math.min(stop(at + 1), at + FARTHEST)) >= 0;
    }

    /** "Efter en længere snak var vi enige": the verb comes before its subject, or is the only one, so no clause was opened. */
    private boolean isInverted(int at) {
        int verb = verbs.finite(at + 1, Math.min(stop(at + 1), at + FARTHEST));
        if (at == sentence.start() && verbs.finite(verb + 1, sentence.end()) < 0) {
            return true;
        }
        long subjects = WordClass.WE.bit()
                | WordClass.I.bit()
                | WordClass.THERE.bit()
                | WordClass.IT.bit()
                | WordClass.PERSON_PRONOUN.bit()
                | WordClass.BODY.bit()
                | WordClass.ROLE.bit()
                | WordClass.FIRST_NAME.bit();
        return (sentence.actor(verb + 1) & subjects) != 0 || sentence.isCapitalised(verb + 1);
    }

    /** Where the run of words that begins here is broken by a mark or by "at"; "og" does not break it. */
    int stopMark(int from) {
        for (int i = from; i < sentence.end(); i++) {
            boolean word = sentence.tokens().isWord(i);
            if (word ? i > from && sentence.is(i, WordClass.THAT) : isBreak(i) || sentence.isDash(i)) {
                return i;
            }
        }
        return sentence.end();
    }

    /** Where the run of words that begins here is broken: a mark, "og", "at". */
    int stop(int from) {
        for (int i = from; i < sentence.end(); i++) {
            boolean word = sentence.tokens().isWord(i);
            boolean joint = i > from && word && isJoint(i);
            boolean mark = !word && (isBreak(i) || sentence.isDash(i));
            if (joint || mark) {
                return i;
            }
        }
        return sentence.end();
    }

    private boolean isJoint(int i) {
        return sentence.is(i, WordClass.THAT)
                || sentence.is(i, WordClass.COORDINATOR) && !sentence.isCapitalised(i + 1);
    }

    private boolean isBreak(int i) {
        return sentence.isMark(i, ',')
                || sentence.isMark(i, ':')
                || sentence.isMark(i, ';')
                || sentence.isMark(i, '?')
                || sentence.isMark(i, '(');
    }
}
