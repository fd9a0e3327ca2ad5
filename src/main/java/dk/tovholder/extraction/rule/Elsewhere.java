package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.Outcome;
import dk.tovholder.extraction.clause.Agent;
import dk.tovholder.extraction.clause.Agents;
import dk.tovholder.extraction.clause.Clause;
import dk.tovholder.extraction.clause.Sentence;
import dk.tovholder.extraction.language.Cue.Verdict;
import dk.tovholder.extraction.language.CueKind;
import dk.tovholder.extraction.language.CueMatch;
import dk.tovholder.extraction.language.WordClass;
import dk.tovholder.extraction.section.Body;
import dk.tovholder.extraction.text.Tokens;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells what others settled from what this meeting settled. */
final class Elsewhere {
    private static final int FARTHEST_BODY = 10;
    private static final int SHORTEST_START = 5;

    private static final long PLACE = WordClass.AT.bit() | WordClass.DOMAIN.bit() | WordClass.WITH.bit();

    private final Reading reading;
    private final Sentence sentence;
    private final Adverbials adverbials;

    Elsewhere(Reading reading) {
        this.reading = reading;
        sentence = reading.sentence;
        adverbials = new Adverbials(sentence);
    }

    boolean isElsewhere(CueMatch match, Verdict verdict, Clause clause) {
        return isDoneBySomebodyElse(match) || isHere(verdict) && isAtOthers(match, clause);
    }

    /** Only what is put off or sent on names another body as its aim. */
    private static boolean isHere(Verdict verdict) {
        return verdict.outcome() == Outcome.APPROVED
                || verdict.outcome() == Outcome.ADOPTED
                || verdict.outcome() == Outcome.REJECTED;
    }

    /** "godkendt af byrådet" */
    private boolean isDoneBySomebodyElse(CueMatch match) {
        return sentence.is(match.end(), WordClass.BY) && isOthers(match.end() + 1);
    }

    /** "I byrådet blev forslaget vedtaget", "blev vedtaget på generalforsamlingen" */
    private boolean isAtOthers(CueMatch match, Clause clause) {
        for (int i = clause.start(); i < clause.end(); i++) {
            boolean place = sentence.isAny(i, PLACE) && adverbials.is(i, match, clause);
            if (place && isOthersPlace(i + 1) && adverbials.isDone(match, clause)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOthersPlace(int at) {
        Agents named = reading.agents.read(at, Math.min(sentence.end(), at + 2));
        return named != null
                && named.isSure()
                && (named.are(Agent.Kind.GROUP) || named.are(Agent.Kind.OUTSIDER))
                && sentence.endsAs(at, WordClass.NOUN);
    }

    private boolean isOthers(int at) {
        Agents named = reading.agents.read(at, sentence.end());
        boolean ours = named != null
                && (named.has(Agent.Kind.BODY) || named.has(Agent.Kind.WE) || isEverybody(named) || isWhole(at));
        return named != null && !ours;
    }

    /** "godkendt af forsamlingen" */
    private boolean isWhole(int at) {
        return sentence.cues().stream()
                .anyMatch(cue -> cue.start() == at && cue.cue().kind() == CueKind.WHOLE);
    }

    /** Whether another body is named inside the cue or after it: "indstilles til generalforsamlingen". */
    boolean namesBody(CueMatch match) {
        int last = Math.min(sentence.end(), match.end() + FARTHEST_BODY);
        for (int i = match.start() + 1; i < last; i++) {
            boolean group = WordClass.GROUP.in(sentence.actor(i));
            Agents named = group ? reading.agents.read(i, i + 1) : null;
            Body body = named == null ? null : reading.bodies.endingAt(sentence.tokens(), i);
            boolean other = named != null && body != null && (!named.has(Agent.Kind.BODY) || isUnlike(body));
            if (other || group && isOfOthers(i) || isShortName(i)) {
                return true;
            }
        }
        return false;
    }

    /** Where nobody says who met, "bestyrelsen" may be they, "Byrådet" not, to whom a case is sent. */
    private boolean isUnlike(Body named) {
        return body().isEmpty() && !named.generic();
    }

    /** "SN besluttede" in the minutes of a "Studienævn", "SteerCo" in those of a "Steering committee". */
    boolean isOwnShortName(Clause clause) {
        int at = sentence.skip(clause.start(), clause.verb(), WordClass.ADVERB.bit());
        boolean alone = at < clause.verb() && sentence.isCapitalised(at);
        boolean bears = alone && sentence.skip(at + 1, clause.end(), WordClass.ADVERB.bit()) == clause.verb();
        boolean capitals = sentence.tokens().has(at, Tokens.ALL_CAPS);
        boolean other = !capitals && reading.bodies.endingAt(sentence.tokens(), at) != null;
        return bears && !other && isShortFor(sentence.tokens().lower(at), capitals, body());
    }

    /** Capitals stand for letters of the name in their order, the first for its first; another word begins as the name. */
    private static boolean isShortFor(String word, boolean capitals, String name) {
        if (!capitals) {
            return word.length() > SHORTEST_START && name.startsWith(word.substring(0, SHORTEST_START));
        }
        int at = 0;
        for (int i = 0; i < word.length(); i++) {
            at = name.indexOf(word.charAt(i), at) + 1;
            if (at == 0 || i == 0 && at > 1) {
                return false;
            }
        }
        return word.length() > 1;
    }

    /** "byrådets (godkendelse)" */
    private boolean isOfOthers(int at) {
        String genitive = sentence.tokens().lower(at);
        String own = body();
        return WordClass.GENITIVE.in(sentence.actor(at))
                && !own.isEmpty()
                && !own.contains(genitive.substring(0, genitive.length() - 1));
    }

    /** "ØU" */
    private boolean isShortName(int at) {
        Body named = sentence.tokens().has(at, Tokens.ALL_CAPS) ? reading.bodies.endingAt(sentence.tokens(), at) : null;
        return named != null && !named.name().toLowerCase(Locale.ROOT).equals(body());
    }

    private String body() {
        String body = reading.outline.meeting().body();
        return body == null ? "" : body.toLowerCase(Locale.ROOT);
    }

    /** "alle", "hele bestyrelsen" */
    boolean isEverybody(@Nullable Agents agents) {
        return agents != null
                && agents.list().size() == 1
                && sentence.is(agents.start(), WordClass.GROUP_PRONOUN)
                && !sentence.is(agents.start(), WordClass.WE);
    }
}
