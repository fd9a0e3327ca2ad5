package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.Outcome;
import dk.tovholder.extraction.clause.Clause;
import dk.tovholder.extraction.clause.Clause.Kind;
import dk.tovholder.extraction.clause.Clauses;
import dk.tovholder.extraction.clause.Sentence;
import dk.tovholder.extraction.language.Cue.Verdict;
import dk.tovholder.extraction.language.Cue.Voice;
import dk.tovholder.extraction.language.CueKind;
import dk.tovholder.extraction.language.CueMatch;
import dk.tovholder.extraction.language.WordClass;
import org.jspecify.annotations.Nullable;

/** Judges whether the cue of a decision says, where it stands, that this meeting settled something. */
final class DecisionGate {
    private static final int FARTHEST_BODY = 10;

    private final Reading reading;
    private final Sentence sentence;
    private final VerbForms forms;
    private final Negations negations;
    private final Retold retold;
    private final Verdicts verdicts;

    DecisionGate(Reading reading) {
        this.reading = reading;
        sentence = reading.sentence;
        forms = new VerbForms(sentence);
        negations = new Negations(sentence);
        retold = new Retold(reading);
        verdicts = new Verdicts(reading);
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
        int place = clauses.at(match.start());
        if (place < 0) {
            return Judgement.stopped("outside");
        }
        Clause clause = clauses.get(place);
        String against = against(match, verdict, clause);
        if (against == null) {
            against = byForm(match, verdict, clause, place);
        }
        return against != null ? Judgement.stopped(against) : outcome(match, verdict, clause);
    }

    /** Judges a cue in what another one says was settled: "besluttede, at punktet udsættes". */
    @Nullable Outcome governed(CueMatch match, Verdict verdict, Clause clause) {
        int head = forms.head(match);
        boolean first = head >= 0 && (clause.verb() == head || clause.verb() < head && isFirstVerb(clause, head));
        if (!first || verdict.needsBody() && !namesBody(match)) {
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

    private @Nullable String against(CueMatch match, Verdict verdict, Clause clause) {
        if (!isAsserted(clause, verdict) && !isThen(clause)) {
            return "subordinate";
        }
        if (hasCue(CueKind.NO_DECISION, clause)) {
            return "no-decision";
        }
        if (sentence.isMark(clause.end(), '?')) {
            return "question";
        }
        if (verdict.needsBody() && !namesBody(match)) {
            return "no-body";
        }
        return retold.isRetold(match, clause) ? "retold" : null;
    }

    /** "gennemgik referatet, som efterfølgende blev godkendt" */
    private boolean isThen(Clause clause) {
        boolean past =
                clause.kind() == Kind.RELATIVE && clause.hasVerb() && sentence.is(clause.verb(), WordClass.BECOME);
        for (int i = clause.start(); past && i < clause.end(); i++) {
            if (sentence.is(i, WordClass.LATER)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAsserted(Clause clause, Verdict verdict) {
        boolean later = clause.kind() == Kind.RELATIVE && verdict.outcome() == Outcome.POSTPONED;
        return clause.isMain() || clause.kind() == Kind.TOPIC || later;
    }

    private boolean hasCue(CueKind kind, Clause clause) {
        return sentence.cues().stream().anyMatch(cue -> cue.cue().kind() == kind && clause.contains(cue.start()));
    }

    private @Nullable String byForm(CueMatch match, Verdict verdict, Clause clause, int place) {
        int head = forms.head(match);
        VerbForm form = forms.of(head, clause);
        boolean active = form == VerbForm.ACTIVE || form == VerbForm.ABLE;
        if (verdict.voice() == Voice.ACTIVE && !active || verdict.voice() == Voice.PASSIVE && active) {
            return "voice";
        }
        return switch (form) {
            case NONE -> verdicts.stands(match, verdict, clause, place) ? null : "no-verdict";
            case BARE -> null;
            case PASSIVE -> passive(match, clause);
            case ACTIVE -> verdict.voice() == Voice.THEIRS ? theirs(clause, place) : active(clause, place, verdict);
            case ABLE -> able(clause, place, verdict);
            case OTHER -> "hedged";
        };
    }

    private @Nullable String passive(CueMatch match, Clause clause) {
        if (isDoneBySomebodyElse(match)) {
            return "elsewhere";
        }
        for (int i = match.end(); i < clause.end(); i++) {
            if (sentence.is(i, WordClass.LATER) && i <= match.end() + 1) {
                return "later";
            }
        }
        return null;
    }

    /** "godkendes af byrådet", "godkendes på generalforsamlingen". */
    private boolean isDoneBySomebodyElse(CueMatch match) {
        if (sentence.is(match.end(), WordClass.BY)) {
            var doers = reading.agents.read(match.end() + 1, sentence.end());
            return doers != null && !doers.has(dk.tovholder.extraction.clause.Agent.Kind.BODY);
        }
        return false;
    }

    private @Nullable String active(Clause clause, int place, Verdict verdict) {
        if (sentence.is(clause.verb(), WordClass.HAVE) && sentence.is(clause.verb(), WordClass.BEFOREHAND)) {
            return "retold";
        }
        boolean ours =
                reading.subjects.of(reading.clauses(), place, clause.verb()).isOurs();
        boolean later = clause.kind() == Kind.RELATIVE && verdict.outcome() == Outcome.POSTPONED;
        return ours || later ? null : "not-ours";
    }

    private @Nullable String theirs(Clause clause, int place) {
        boolean ours =
                reading.subjects.of(reading.clauses(), place, clause.verb()).isOurs();
        return ours ? "ours" : null;
    }

    private @Nullable String able(Clause clause, int place, Verdict verdict) {
        boolean opinion = verdict.outcome() == Outcome.APPROVED
                || verdict.outcome() == Outcome.RECOMMENDED
                || verdict.outcome() == Outcome.REJECTED;
        return opinion ? active(clause, place, verdict) : "hedged";
    }

    private boolean namesBody(CueMatch match) {
        int last = Math.min(sentence.end(), match.end() + FARTHEST_BODY);
        for (int i = match.end(); i < last; i++) {
            boolean group = WordClass.GROUP.in(sentence.actor(i));
            if (group && reading.agents.read(i, i + 1) != null && !isOwn(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOwn(int index) {
        var named = reading.agents.read(index, index + 1);
        return named != null && named.has(dk.tovholder.extraction.clause.Agent.Kind.BODY);
    }

    private Judgement outcome(CueMatch match, Verdict verdict, Clause clause) {
        if (!negations.negates(clause, match)) {
            return new Judgement(verdict.outcome(), null);
        }
        return verdict.denied() == null ? Judgement.stopped("denied") : new Judgement(verdict.denied(), null);
    }
}
