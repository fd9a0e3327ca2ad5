package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.Outcome;
import dk.tovholder.extraction.clause.Clause;
import dk.tovholder.extraction.clause.Clause.Kind;
import dk.tovholder.extraction.clause.Clauses;
import dk.tovholder.extraction.clause.Sentence;
import dk.tovholder.extraction.clause.Subject;
import dk.tovholder.extraction.language.Cue.Verdict;
import dk.tovholder.extraction.language.Cue.Voice;
import dk.tovholder.extraction.language.CueKind;
import dk.tovholder.extraction.language.CueMatch;
import dk.tovholder.extraction.language.WordClass;
import org.jspecify.annotations.Nullable;

/** Judges whether the cue of a decision says, where it stands, that this meeting settled something. */
final class DecisionGate {
    private final Reading reading;
    private final Sentence sentence;
    private final VerbForms forms;
    private final Negations negations;
    private final Retold retold;
    private final Elsewhere elsewhere;
    private final Sequel sequel;
    private final Verdicts verdicts;
    private final Beside beside;

    DecisionGate(Reading reading) {
        this.reading = reading;
        sentence = reading.sentence;
        forms = new VerbForms(sentence);
        negations = new Negations(sentence);
        retold = new Retold(reading);
        elsewhere = new Elsewhere(reading);
        sequel = new Sequel(reading);
        verdicts = new Verdicts(reading);
        beside = new Beside(reading, elsewhere);
    }

    /**
     * What was found of a cue.
     *
     * @param outcome null where it says nothing
     * @param stoppedBy what stood against it; null with an outcome
     */
    record Judgement(@Nullable Outcome outcome, @Nullable String stoppedBy) {
        static Judgement stopped(String by) {
            return new Judgement(null, by);
        }
    }

    /** Judges a cue by itself. */
    Judgement judge(CueMatch match, Verdict verdict) {
        Clauses clauses = reading.clauses();
        int place = clauses.at(Math.max(match.start(), forms.head(match)));
        if (place < 0) {
            return Judgement.stopped("outside");
        }
        Clause clause = clauses.get(place);
        String against = against(match, verdict, clause, place);
        if (against == null) {
            against = byForm(match, verdict, clause, place);
        }
        return against != null ? Judgement.stopped(against) : outcome(match, verdict, clause);
    }

    /** Judges a cue in what another one says was settled: "besluttede, at punktet udsættes". */
    @Nullable Outcome governed(CueMatch match, Verdict verdict, Clause clause) {
        int head = forms.head(match);
        boolean first = head >= 0 && (clause.verb() == head || clause.verb() < head && isFirstVerb(clause, head));
        int place = reading.clauses().at(clause.start());
        if (!first || beside.missing(match, verdict, clause, place) != null) {
            return null;
        }
        return negations.negates(clause, match) ? verdict.denied() : verdict.outcome();
    }

    private boolean isFirstVerb(Clause clause, int head) {
        for (int i = Math.max(clause.start(), clause.verb() + 1); i < head; i++) {
            if (sentence.is(i, WordClass.INFINITIVE)) {
                return false;
            }
        }
        return true;
    }

    private @Nullable String against(CueMatch match, Verdict verdict, Clause clause, int place) {
        String missing = beside.missing(match, verdict, clause, place);
        if (missing != null) {
            return missing;
        }
        boolean main = clause.isMain() || clause.kind() == Kind.TOPIC || isSentence(clause, place);
        if (!main && !sequel.tells(clause, verdict)) {
            return "subordinate";
        }
        if (isNoDecision(match, verdict, clause)) {
            return "no-decision";
        }
        if (sentence.isMark(clause.end(), '?')) {
            return "question";
        }
        if (elsewhere.isElsewhere(match, verdict, clause)) {
            return "elsewhere";
        }
        return retold.isRetold(match, clause) ? "retold" : null;
    }

    /** "Ansøgning fra naboen, nr. 11, om indkørsel kan ikke imødekommes", "Prisen når vi ikke i dag": what stands before has no verb. */
    private boolean isSentence(Clause clause, int place) {
        Clause before = place > 0 ? reading.clauses().get(place - 1) : null;
        boolean opened = clause.kind() == Kind.QUESTION || clause.kind() == Kind.SUBORDINATE;
        return opened
                && before != null
                && before.isMain()
                && !before.hasVerb()
                && clause.governor() == place - 1
                && !sentence.is(clause.start(), WordClass.THAT);
    }

    /** "Ingen beslutning"; not as a part of "ingen beslutning i dag, tages op igen". */
    private boolean isNoDecision(CueMatch match, Verdict verdict, Clause clause) {
        if (!sentence.hasCue(CueKind.NO_DECISION, clause)) {
            return false;
        }
        boolean putOff = verdict.outcome() == Outcome.POSTPONED;
        return !putOff
                || sentence.cues().stream()
                        .filter(cue -> cue.cue().kind() == CueKind.NO_DECISION && clause.contains(cue.start()))
                        .anyMatch(cue -> cue.start() < match.start() || cue.end() > match.end());
    }

    private @Nullable String byForm(CueMatch match, Verdict verdict, Clause clause, int place) {
        int head = forms.head(match);
        VerbForm form = isDoubtful(clause, head < 0 ? match.start() : head) ? VerbForm.OTHER : forms.of(head, clause);
        boolean active = form == VerbForm.ACTIVE || form == VerbForm.ABLE;
        if (verdict.voice() == Voice.ACTIVE && !active || verdict.voice() == Voice.PASSIVE && active) {
            return "voice";
        }
        return switch (form) {
            case NONE -> verdicts.stands(match, verdict, clause, place) ? null : "no-verdict";
            case BARE -> null;
            case PASSIVE -> verdict.outcome() != Outcome.POSTPONED && isLeftOpen(match, clause) ? "later" : null;
            case ACTIVE -> active(clause, place, verdict);
            case ABLE -> isOpinion(verdict) ? active(clause, place, verdict) : "hedged";
            case OTHER -> sequel.isDeclared(clause) ? null : "hedged";
        };
    }

    /** "bliver måske forlænget", "er måske stemning for"; not "et ønske blev afvist" */
    private boolean isDoubtful(Clause clause, int to) {
        for (int i = clause.start(); i < to; i++) {
            boolean noun = sentence.is(i - 1, WordClass.ARTICLE) || isWish(i);
            if (!noun
                    && sentence.is(i, WordClass.HEDGE)
                    && !sentence.isAny(i, WordClass.FINITE | WordClass.PARTICIPLE.bit())) {
                return true;
            }
        }
        return false;
    }

    /** "Klubbens ønske blev afvist", "Ønske om et nyt skur blev afslået": a noun, though it looks like a verb. */
    private boolean isWish(int at) {
        return sentence.is(at, WordClass.INFINITIVE)
                && (sentence.is(at - 1, WordClass.GENITIVE) || sentence.is(at + 1, WordClass.PREPOSITION));
    }

    /** "fastsættes senere" */
    private boolean isLeftOpen(CueMatch match, Clause clause) {
        for (int i = match.end(); i < clause.end() && i <= match.end() + 1; i++) {
            if (sentence.is(i, WordClass.LATER)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String active(Clause clause, int place, Verdict verdict) {
        if (sentence.is(clause.verb(), WordClass.HAVE) && sentence.is(clause.verb(), WordClass.BEFOREHAND)) {
            return "retold";
        }
        Subject subject = reading.subjects.of(reading.clauses(), place, clause.verb());
        boolean ours = subject.isOurs()
                || elsewhere.isEverybody(subject.agents())
                || isWhole(clause)
                || sequel.isOurs(clause)
                || elsewhere.isOwnShortName(clause);
        return switch (verdict.voice()) {
            case THEIRS -> subject.isOurs() ? "ours" : null;
            case THING -> ours || isThing(subject) ? null : "not-ours";
            default ->
                ours || clause.kind() == Kind.RELATIVE && verdict.outcome() == Outcome.POSTPONED ? null : "not-ours";
        };
    }

    /** "Et flertal bestående af A og V godkendte"; not "et flertal i nævnet". */
    private boolean isWhole(Clause clause) {
        for (CueMatch cue : sentence.cues()) {
            boolean subject = cue.start() == clause.start() && cue.end() <= clause.verb() && !isAnybody(cue, clause);
            if (subject && cue.cue().kind() == CueKind.WHOLE && !sentence.is(cue.end(), WordClass.DOMAIN)) {
                return true;
            }
        }
        return false;
    }

    /** "Man kan godkende referatet på mail": whoever wants to; "man godkendte" are those who met. */
    private boolean isAnybody(CueMatch whole, Clause clause) {
        return whole.end() - whole.start() == 1
                && sentence.is(whole.start(), WordClass.PERSON_PRONOUN)
                && sentence.is(clause.verb(), WordClass.MODAL);
    }

    private static boolean isThing(Subject subject) {
        return subject.agents() == null || !subject.agents().isSure();
    }

    /** "kan godkende" is as good as "godkender", "kan sætte" is not as good as "sætter". */
    private static boolean isOpinion(Verdict verdict) {
        return verdict.outcome() == Outcome.APPROVED
                || verdict.outcome() == Outcome.RECOMMENDED
                || verdict.outcome() == Outcome.REJECTED;
    }

    private Judgement outcome(CueMatch match, Verdict verdict, Clause clause) {
        if (!negations.negates(clause, match)) {
            return new Judgement(verdict.outcome(), null);
        }
        return verdict.denied() == null ? Judgement.stopped("denied") : new Judgement(verdict.denied(), null);
    }
}
