package dk.tovholder.extraction.clause;

import dk.tovholder.extraction.clause.Clause.Kind;
import dk.tovholder.extraction.language.WordClass;
import dk.tovholder.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Parts a sentence into clauses in one pass, by marks, small words and verbs; looks ahead by a bounded number of words. */
public final class ClauseReader {
    private static final int LONGEST_SUBJECT = 9;
    private static final int SHORT = 3;
    private static final long LIGHT = WordClass.ADVERB.bit() | WordClass.NEGATION.bit();

    private final Sentence sentence;
    private final Verbs verbs;
    private final Openers openers;
    private List<Clause> clauses = new ArrayList<>();
    private Kind kind = Kind.MAIN;
    private int start;
    private int verb;
    private int governor;
    private boolean shared;

    public ClauseReader(Sentence sentence) {
        this.sentence = sentence;
        verbs = new Verbs(sentence);
        openers = new Openers(sentence, verbs);
    }

    /** The clauses of the sentence as it stands now; at least one. */
    public Clauses read() {
        clauses = new ArrayList<>();
        begin(Kind.MAIN, sentence.start(), -1, false);
        int at = sentence.start();
        while (at < sentence.end()) {
            at = step(at);
        }
        close(sentence.end());
        if (clauses.isEmpty()) {
            clauses.add(new Clause(Kind.MAIN, sentence.start(), sentence.end(), -1, -1, false));
        }
        return new Clauses(clauses);
    }

    private int step(int at) {
        if (sentence.isMark(at, '(') && !isAround(at)) {
            int close = sentence.closing(at);
            clauses.add(new Clause(Kind.ASIDE, at + 1, close, verbs.finite(at + 1, close), -1, false));
            return close + 1;
        }
        if (!sentence.tokens().isWord(at)) {
            mark(at);
            return at + 1;
        }
        if (sentence.is(at, WordClass.COORDINATOR) || isSo(at)) {
            coordinate(at, sentence.isMark(at - 1, ','));
        } else {
            open(at);
        }
        if (verb < 0 && at >= start && verbs.isFinite(at) && !isOwnInfinitive(at)) {
            bear(at);
        }
        return at + 1;
    }

    /** "(Tove skriver til DGI)": the whole sentence stands in brackets. */
    private boolean isAround(int at) {
        return at == sentence.start() && sentence.closing(at) >= sentence.end() - 2;
    }

    /** "om at mødes": as good as any other infinitive, though it looks like a present. */
    private boolean isOwnInfinitive(int at) {
        return kind == Kind.INFINITIVE
                && sentence.is(at, WordClass.INFINITIVE)
                && sentence.skip(start + 1, at, LIGHT) == at;
    }

    /** The verb after an infinitive is that of the clause around it: "Forslaget om at lukke … blev afvist". */
    private void bear(int at) {
        if (kind == Kind.INFINITIVE) {
            Clause outer = governor >= 0 ? clauses.get(governor) : null;
            boolean nested = outer != null && !outer.isMain() && !outer.hasVerb();
            close(at);
            begin(
                    nested && outer != null ? outer.kind() : Kind.MAIN,
                    at,
                    nested && outer != null ? outer.governor() : -1,
                    true);
        }
        verb = at;
    }

    /** ", så det kommer på igen": what follows from it, as good as a main clause. */
    private boolean isSo(int at) {
        boolean contrast = sentence.is(at, WordClass.SO) && sentence.is(at, WordClass.COORDINATOR);
        return contrast || sentence.is(at, WordClass.SO) && sentence.isMark(at - 1, ',');
    }

    private void mark(int at) {
        if (sentence.isMark(at, ',')) {
            comma(at);
        } else if (sentence.isMark(at, ':')) {
            colon(at);
        } else if (sentence.isDash(at) || isStop(at)) {
            restart(at);
        }
    }

    private boolean isStop(int at) {
        if (sentence.isMark(at, '.')) {
            boolean word = sentence.tokens().isWord(at - 1) && sentence.tokens().length(at - 1) > 2;
            boolean small = sentence.isAny(at - 1, LIGHT | WordClass.HEDGE.bit());
            boolean acts = verbs.isFinite(past(at + 1));
            boolean person = acts && (sentence.actor(at + 1) & WordClass.ACTOR) != 0;
            boolean count = acts && sentence.tokens().isNumber(at - 1);
            return (word || person || count)
                    && !small
                    && sentence.isCapitalised(at + 1)
                    && sentence.tokens().isSpaced(at + 1);
        }
        return sentence.isMark(at, ';')
                || sentence.isMark(at, '?')
                || sentence.isMark(at, '!')
                || sentence.isMark(at, '•');
    }

    /** Past a name, and past the second of two: "Mia og Peter". */
    private int past(int name) {
        boolean two = sentence.is(name + 1, WordClass.COORDINATOR) && sentence.isCapitalised(name + 2);
        return two ? name + 1 + 2 : name + 1;
    }

    private void colon(int at) {
        boolean clock = sentence.tokens().isNumber(at - 1) && sentence.tokens().isNumber(at + 1);
        if (!clock) {
            boolean word = verb == start && at == start + 1;
            kind = kind == Kind.MAIN && (verb < 0 || word) ? Kind.TOPIC : kind;
            verb = word ? -1 : verb;
            restart(at);
        }
    }

    private void restart(int at) {
        close(at);
        begin(Kind.MAIN, at + 1, -1, false);
    }

    private void comma(int at) {
        int next = at + 1;
        boolean small = sentence.is(next, WordClass.COORDINATOR) || sentence.is(next, WordClass.SO);
        if (small || openers.opens(next, verb, start) != null) {
            return;
        }
        if (isListOfNames(at)) {
            return;
        }
        boolean nested = kind != Kind.MAIN;
        int following = verbs.finite(next, openers.stopMark(next));
        boolean begun = isVerdict(at) || isTakenUp(next, following) || isPerson(next, at);
        boolean another = following >= 0 && (verb >= 0 || following > next && begun);
        if (nested || another) {
            boolean resumes = nested && verbs.isFinite(next);
            boolean said = verb == at - 1 && sentence.is(verb, WordClass.TALK) && !sentence.is(verb, WordClass.DOING);
            int outer = clauses.size();
            close(at);
            begin(said ? Kind.SUBORDINATE : Kind.MAIN, next, said ? outer : -1, resumes);
        }
    }

    /** "…, at Ali, Sara og formanden taler med klubben": the comma parts those who do it. */
    private boolean isListOfNames(int comma) {
        return kind == Kind.SUBORDINATE
                && verb < 0
                && comma > start + 1
                && sentence.is(comma - 1, WordClass.FIRST_NAME)
                && sentence.isCapitalised(comma - 1)
                && sentence.isCapitalised(comma + 1)
                && !verbs.isFinite(comma + 2);
    }

    /** "Seks på hvert hold, det blev vi enige om" */
    private boolean isTakenUp(int it, int following) {
        return following == it + 1 && sentence.is(it, WordClass.IT);
    }

    /** "Brandsyn kl. 8.30, Rasmus låser op": not "Ida, Rasmus og Bo låser op". */
    private boolean isPerson(int next, int comma) {
        boolean initials = sentence.tokens().has(next, Tokens.ALL_CAPS);
        boolean name = sentence.is(next, WordClass.FIRST_NAME) && sentence.isCapitalised(next);
        return (name || initials)
                && verbs.isFinite(next + 1)
                && !sentence.isCapitalised(comma - 1)
                && !sentence.isMark(comma - 1, ')');
    }

    /** "Udskudt, Rasmus har …", "forslaget afvist, træet er sundt": what was settled, without a verb of its own. */
    private boolean isVerdict(int comma) {
        boolean answer = comma - start <= SHORT
                && sentence.is(start, WordClass.CUE)
                && !sentence.isAny(start, WordClass.ACTOR | WordClass.ARTICLE.bit() | WordClass.PREPOSITION.bit());
        return answer || sentence.is(comma - 1, WordClass.PARTICIPLE) || sentence.is(start, WordClass.PARTICIPLE);
    }

    private void open(int at) {
        Kind opened = openers.opens(at, verb, start);
        if (opened == null) {
            return;
        }
        int outer = clauses.size();
        boolean first = at == start && verb < 0;
        if (first) {
            begin(opened, at, kind == Kind.MAIN ? -1 : governor, false);
        } else {
            close(at);
            begin(opened, at, outer, false);
        }
    }

    /** Whether "og" joins two clauses, or only words. */
    private void coordinate(int at, boolean afterComma) {
        int next = sentence.skip(at + 1, Math.min(sentence.end(), at + 4), LIGHT & ~WordClass.THERE.bit());
        if (isSo(at)) {
            restartAt(at);
        } else if (verb >= 0 && verbs.isFinite(next)) {
            boolean main = kind == Kind.MAIN || afterComma || isWork(next);
            next(at, main, true);
        } else if (verb >= 0 && hasOwnSubject(next)) {
            next(at, kind == Kind.MAIN || afterComma, false);
        } else if (kind == Kind.INFINITIVE && verbs.isFinite(next) && isWork(next)) {
            next(at, true, true);
        } else if (kind == Kind.INFINITIVE && afterComma && hasOwnSubject(next)) {
            next(at, true, false);
        }
    }

    private boolean isWork(int index) {
        return sentence.is(index, WordClass.PRESENT) && sentence.is(index, WordClass.DOING);
    }

    private void restartAt(int at) {
        close(at);
        begin(Kind.MAIN, at + 1, -1, verbs.isFinite(at + 1));
    }

    private void next(int at, boolean main, boolean sharesSubject) {
        Kind next = main ? Kind.MAIN : kind;
        int depends = main ? -1 : governor;
        close(at);
        begin(next, at + 1, depends, sharesSubject);
    }

    private boolean hasOwnSubject(int from) {
        boolean actor = sentence.isMark(from, '@')
                || sentence.isCapitalised(from)
                || (sentence.actor(from) & WordClass.ACTOR) != 0;
        int stop = Math.min(actor ? openers.stopMark(from) : openers.stop(from), from + LONGEST_SUBJECT);
        return verbs.finite(from, stop) > from;
    }

    private void begin(Kind newKind, int at, int newGovernor, boolean sharesSubject) {
        kind = newKind;
        start = at;
        verb = -1;
        governor = newGovernor;
        shared = sharesSubject;
    }

    private void close(int at) {
        if (at > start || kind == Kind.TOPIC) {
            clauses.add(new Clause(kind, start, at, verb, governor, shared));
        }
    }
}
