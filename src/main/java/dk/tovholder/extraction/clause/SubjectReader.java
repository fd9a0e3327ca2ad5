package dk.tovholder.extraction.clause;

import dk.tovholder.extraction.clause.Clause.Kind;
import dk.tovholder.extraction.language.WordClass;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a clause: before its verb, after it ("I den forbindelse søger Bo …"), or in the clause before. */
public final class SubjectReader {
    private static final int LONGEST_ADDITION = 7;
    private static final int LONGEST_COMPANION = 4;
    private static final long LIGHT = WordClass.ADVERB.bit()
            | WordClass.COORDINATOR.bit()
            | WordClass.NEGATION.bit()
            | WordClass.SO.bit()
            | WordClass.OBJECT_PRONOUN.bit() & ~WordClass.IT.bit();

    private final Sentence sentence;
    private final AgentReader agents;

    public SubjectReader(Sentence sentence, AgentReader agents) {
        this.sentence = sentence;
        this.agents = agents;
    }

    /** The subject of the clause with this place; of its verb, wherever that stands. */
    public Subject of(Clauses clauses, int index, int verb) {
        Clause clause = clauses.get(index);
        Agents we = sentence.is(verb + 1, WordClass.WE) ? agents.read(verb + 1, clause.end()) : null;
        if (we != null) {
            return Subject.of(we);
        }
        if (clause.kind() == Kind.RELATIVE) {
            Agents named = inRelative(clause);
            return named == null ? cleft(clauses, clause) : Subject.of(named);
        }
        int first = first(clause, verb);
        if (first < verb) {
            return before(first, verb, clause.end());
        }
        if (isConsequence(clause)) {
            Agents after = after(verb, clause.end());
            return after == null ? Subject.THING : Subject.of(after);
        }
        if (clause.shared() && clauses.mainBefore(index) != null) {
            return shared(clauses, index);
        }
        Clause before = beforeAsides(clauses, index);
        Agents alone = before == null ? null : alone(before);
        if (alone != null) {
            return Subject.of(alone);
        }
        boolean opening = verb == sentence.start() && sentence.is(verb, WordClass.PRESENT);
        Agents after = opening ? null : after(verb, clause.end());
        return after == null ? Subject.NOBODY : Subject.of(after);
    }

    /** "et brev, som Ida besvarer": the person between the opening word and the verb; null where there is none. */
    public @Nullable Agents inRelative(Clause clause) {
        boolean open = clause.kind() == Kind.RELATIVE
                && clause.hasVerb()
                && sentence.isMark(clause.start() - 1, ',')
                && !sentence.is(clause.start(), WordClass.QUESTION);
        Agents named = open ? agents.read(clause.start() + 1, clause.verb()) : null;
        boolean whole = named != null && named.end() == clause.verb() && named.isSure();
        return whole && named != null && named.are(Agent.Kind.PERSON) ? named : null;
    }

    /** ", så ringer Bo": behind "så" the subject follows the verb. */
    private boolean isConsequence(Clause clause) {
        return clause.shared()
                && sentence.is(clause.start() - 1, WordClass.SO)
                && sentence.is(clause.start() - 1, WordClass.ADVERB);
    }

    private int first(Clause clause, int verb) {
        int at = afterLetter(clause.start(), verb);
        while (at < verb && !sentence.tokens().isWord(at) && !sentence.isMark(at, '@') && !isAside(at)) {
            at++;
        }
        if (clause.kind() == Kind.SUBORDINATE || clause.kind() == Kind.QUESTION) {
            at++;
        }
        return isFrontedPreposition(at) ? at : sentence.skip(at, verb, LIGHT);
    }

    /** A bracket inside the sentence, not one around it. */
    private boolean isAside(int at) {
        return sentence.isMark(at, '(') && at > sentence.start();
    }

    /** "Til Ole sender Peter tegningerne", where "til" is not "to date". */
    private boolean isFrontedPreposition(int at) {
        return sentence.is(at, WordClass.PREPOSITION) && sentence.isCapitalised(at + 1);
    }

    /** "Ad b) Udvalget …" */
    private int afterLetter(int from, int verb) {
        for (int i = from; i < verb && i <= from + 2 && !sentence.isMark(i, '('); i++) {
            if (sentence.isMark(i, ')')) {
                return i + 1;
            }
        }
        return from;
    }

    private Subject before(int first, int verb, int end) {
        Agents before = agents.read(first, verb);
        Agents after = after(verb, end);
        boolean object = before != null && isNoun(before) && after != null && after.has(Agent.Kind.BODY);
        if (before != null && !object && reaches(before.end(), verb)) {
            return Subject.of(before);
        }
        boolean fronted = before == null || !before.isSure() || sentence.is(first, WordClass.PREPOSITION);
        if (after != null && fronted && !sentence.is(first, WordClass.THERE) && isClear(after)) {
            return Subject.of(before == null && isStrange(first, verb) ? after.unsure() : after);
        }
        return Subject.THING;
    }

    /** "Xenia ringer til Bo": a first word that no list knows may be somebody, too; not in "Kaffe sørger Ida for." */
    private boolean isStrange(int first, int verb) {
        return first + 1 == verb
                && first == sentence.start()
                && sentence.isUnknown(first)
                && !sentence.endsAs(first, WordClass.NOUN)
                && !sentence.is(sentence.end() - 2, WordClass.PREPOSITION);
    }

    /** "Ønsket om mere lys afslog bestyrelsen": a word that no list knows and that ends as nouns do. */
    private boolean isNoun(Agents before) {
        return !before.isSure() && sentence.endsAs(before.end() - 1, WordClass.NOUN);
    }

    /** After the verb only what is surely an actor counts; an object stands there as well. */
    private static boolean isClear(Agents after) {
        return after.isSure();
    }

    /** Whether only an addition stands between: "Lone (AMR)", "formanden for festudvalget", "Bo og hans kone". */
    private boolean reaches(int from, int verb) {
        int at = from;
        while (at < verb) {
            if (sentence.isMark(at, '(')) {
                at = sentence.closing(at) + 1;
            } else if (sentence.is(at, WordClass.PREPOSITION)) {
                return verb - at <= LONGEST_ADDITION;
            } else if (sentence.is(at, WordClass.COORDINATOR) && sentence.is(at + 1, WordClass.ARTICLE)) {
                return verb - at <= LONGEST_COMPANION;
            } else if (sentence.is(at, WordClass.ADVERB)) {
                at++;
            } else {
                return false;
            }
        }
        return true;
    }

    /** What stands before the clause itself: brackets inside it come earlier in the list. */
    private static @Nullable Clause beforeAsides(Clauses clauses, int index) {
        int at = index - 1;
        while (at >= 0
                && clauses.get(at).kind() == Kind.ASIDE
                && clauses.get(at).start() > clauses.get(index).start()) {
            at--;
        }
        return at < 0 ? null : clauses.get(at);
    }

    /** "Bo: bestiller lamper", "Bo - bestiller lamper": those who stand alone before the mark. */
    private @Nullable Agents alone(Clause before) {
        boolean mark = before.kind() == Kind.TOPIC || sentence.isDash(before.end());
        boolean name = mark && !before.hasVerb() && (before.isMain() || before.kind() == Kind.TOPIC);
        Agents named = name ? agents.read(before.start(), before.end()) : null;
        return named != null && named.isSure() && named.end() == before.end() ? named : null;
    }

    private @Nullable Agents after(int verb, int end) {
        int at = sentence.skip(verb + 1, end, LIGHT);
        boolean aim = at > verb + 1 && sentence.is(at - 1, WordClass.PREPOSITION);
        return aim ? null : agents.read(at, end);
    }

    /** The subject of the clause before, also where that is only a subject: "Grethe, som ikke var der, blev valgt". */
    private Subject shared(Clauses clauses, int index) {
        for (int i = index - 1; i >= 0; i--) {
            Clause clause = clauses.get(i);
            if (clause.isMain() && clause.hasVerb()) {
                return of(clauses, i, clause.verb());
            }
            if (clause.isMain()) {
                Agents alone = agents.read(clause.start(), clause.end());
                return alone == null ? Subject.THING : Subject.of(alone);
            }
        }
        return Subject.NOBODY;
    }

    /** "Det er August, der giver besked.", "I år er det August, der …" */
    private Subject cleft(Clauses clauses, Clause relative) {
        Clause main = clauses.governor(relative);
        if (main == null || !main.hasVerb() || !sentence.is(main.verb(), WordClass.BE)) {
            return Subject.THING;
        }
        boolean later = sentence.is(main.verb() + 1, WordClass.IT);
        if (!later && !sentence.is(main.start(), WordClass.IT)) {
            return Subject.THING;
        }
        Agents named = agents.read(main.verb() + (later ? 2 : 1), main.end());
        boolean whole = named != null && named.end() >= main.end() - 1;
        return whole && named != null ? Subject.of(named) : Subject.THING;
    }
}
