package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.clause.Agent;
import dk.tovholder.extraction.clause.Agents;
import dk.tovholder.extraction.clause.Clause;
import dk.tovholder.extraction.clause.Clause.Kind;
import dk.tovholder.extraction.clause.Sentence;
import dk.tovholder.extraction.language.Cue.Verdict;
import dk.tovholder.extraction.language.CueMatch;
import dk.tovholder.extraction.language.Things;
import dk.tovholder.extraction.language.WordClass;
import org.jspecify.annotations.Nullable;

/** Looks for what must stand beside the words of a decision. */
final class Beside {
    /** Told where the words are said of something that is none of their things. */
    static final String OTHER_THING = "other-thing";

    /** As many words as may stand before the verb where its subject comes after it: "Hermed faldt forslaget". */
    private static final int OPENING = 2;

    private static final int LONGEST_SUBJECT = 3;
    private static final long VERB = WordClass.FINITE | WordClass.PARTICIPLE.bit() | WordClass.INFINITIVE.bit();

    private final Reading reading;
    private final Sentence sentence;
    private final Elsewhere elsewhere;

    Beside(Reading reading, Elsewhere elsewhere) {
        this.reading = reading;
        this.elsewhere = elsewhere;
        sentence = reading.sentence;
    }

    /** What is missing, or null. */
    @Nullable String missing(CueMatch match, Verdict verdict, Clause clause, int place) {
        Things things = verdict.things();
        if (things != null && !isOf(things, match, clause, place)) {
            return OTHER_THING;
        }
        return switch (verdict.need()) {
            case NOTHING -> null;
            case BODY -> elsewhere.namesBody(match) ? null : "no-body";
            case DOER -> isDoneByBody(clause, place) ? null : "no-body";
            case VALUE -> isValue(match.end(), clause) ? null : "no-value";
            case MEETING -> isMeeting(match.end(), clause) ? null : "no-meeting";
        };
    }

    private boolean isOf(Things things, CueMatch match, Clause clause, int place) {
        int after = match.start() - clause.start() <= OPENING ? match.end() + LONGEST_SUBJECT : match.start();
        int from = clause.shared() ? sentence.start() : clause.start();
        if (hold(things, from, Math.min(after, clause.end()))) {
            return true;
        }
        Clause before = place > 0 ? reading.clauses().get(place - 1) : null;
        boolean answered = before != null && (before.kind() == Kind.TOPIC || sentence.isDash(clause.start() - 1));
        return answered && before != null && hold(things, before.start(), before.end());
    }

    private boolean hold(Things things, int from, int to) {
        for (int i = from; i < to; i++) {
            if (things.hold(sentence.tokens(), i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDoneByBody(Clause clause, int place) {
        Agents agents = clause.hasVerb()
                ? reading.subjects.of(reading.clauses(), place, clause.verb()).agents()
                : null;
        return agents != null && agents.isSure() && agents.are(Agent.Kind.GROUP);
    }

    private boolean isMeeting(int from, Clause clause) {
        for (int i = from; i < clause.end() && i < from + OPENING; i++) {
            if (sentence.endsAs(i, WordClass.MEETING)) {
                return true;
            }
        }
        return false;
    }

    /** "Matador", "8. juni", "havet"; not "drøftet", "dyrere", "en succes". */
    private boolean isValue(int from, Clause clause) {
        int first = sentence.skip(from, clause.end(), WordClass.ADVERB.bit());
        int at = sentence.skip(first, clause.end(), WordClass.ARTICLE.bit());
        if (at >= clause.end()) {
            return false;
        }
        boolean quoted = !sentence.tokens().isWord(at) && !sentence.isMark(at, ',') && !sentence.isMark(at, '(');
        boolean noun = at == first && sentence.endsAs(at, WordClass.NOUN) && !sentence.isAny(at, VERB);
        return quoted || noun || sentence.isCapitalised(at);
    }
}
