package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.clause.Agent;
import dk.tovholder.extraction.clause.Agents;
import dk.tovholder.extraction.clause.Clause;
import dk.tovholder.extraction.clause.Sentence;
import dk.tovholder.extraction.language.CueKind;
import dk.tovholder.extraction.language.WordClass;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who "han" or "hun" is: the only person named before, in the sentence or in the one before it. */
final class Pronouns {
    private final Reading reading;
    private final Sentence sentence;

    Pronouns(Reading reading) {
        this.reading = reading;
        sentence = reading.sentence;
    }

    /** The person whom the pronoun beside the verb means, always with a doubt; null where there is none, or several. */
    @Nullable Agents of(Clause clause, int verb) {
        int at = isPronoun(verb - 1) && verb > clause.start() ? verb - 1 : verb + 1;
        if (!isPronoun(at) || at >= clause.end() || !sentence.is(verb, WordClass.PRESENT)) {
            return null;
        }
        Words before = new Words(sentence.start(), clause.start());
        Agent here = person(before);
        Passage previous = here == null && !isAnybody(before) ? reading.previous() : null;
        Agent meant = previous == null ? here : personOf(previous);
        return meant == null
                ? null
                : new Agents(List.of(new Agent(Agent.Kind.PERSON, meant.name(), meant.title(), false)), at, at + 1);
    }

    private boolean isPronoun(int at) {
        return sentence.hasCueAt(CueKind.NAMED_BEFORE, at);
    }

    /** Looks at another sentence and comes back. */
    private @Nullable Agent personOf(Passage previous) {
        sentence.read(previous.content());
        Agent found = person(previous.content());
        sentence.read(reading.passage().content());
        return found;
    }

    private boolean isAnybody(Words words) {
        for (int i = words.start(); i < words.end(); i++) {
            if (named(i, words.end()) != null) {
                return true;
            }
        }
        return false;
    }

    /** The only person named in these words, or null. */
    private @Nullable Agent person(Words words) {
        Agent found = null;
        int at = words.start();
        while (at < words.end()) {
            Agents agents = named(at, words.end());
            if (agents != null) {
                Agent first = agents.list().get(0);
                if (agents.list().size() > 1 || found != null && !isSame(found, first)) {
                    return null;
                }
                found = first;
            }
            at = agents == null ? at + 1 : Math.max(at + 1, agents.end());
        }
        return found;
    }

    private @Nullable Agents named(int at, int limit) {
        Agents agents = sentence.isCapitalised(at) ? reading.agents.read(at, limit) : null;
        return agents != null && agents.has(Agent.Kind.PERSON) ? agents : null;
    }

    private boolean isSame(Agent one, Agent other) {
        Words name = one.name();
        Words second = other.name();
        return name != null
                && second != null
                && reading.tokens.hash(name.start()) == reading.tokens.hash(second.start());
    }
}
