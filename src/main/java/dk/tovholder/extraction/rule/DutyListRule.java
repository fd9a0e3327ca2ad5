package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.clause.Agent;
import dk.tovholder.extraction.clause.Agents;
import dk.tovholder.extraction.clause.Sentence;
import dk.tovholder.extraction.language.WordClass;
import dk.tovholder.extraction.section.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several duties in one sentence, each with its people: "Mad = Kasia, drikke = Jeppe", "plakat - Jytte, grill - Lasse + Mo". */
final class DutyListRule implements Rule {
    private static final String ID = "action.duty-list";
    private static final int LONGEST_TOPIC = 4;

    private final Actions actions;

    DutyListRule(Actions actions) {
        this.actions = actions;
    }

    private record Duty(Words task, Agents owners) {}

    @Override
    public boolean propose(Reading reading, Proposals proposals) {
        if (!Places.canAssign(reading.passage()) || !reading.sentence.hasAny(WordClass.ACTOR)) {
            return false;
        }
        List<Duty> duties = duties(reading);
        for (Duty duty : duties) {
            proposals.actions.add(actions.of(ID, reading.quote(), duty.task(), duty.owners(), true));
        }
        return !duties.isEmpty();
    }

    /** Behind what they are all for: "Fordeling: lodtrækning (Bo), pokaler (Ida)". */
    private static int start(Reading reading) {
        Sentence sentence = reading.sentence;
        int colon = sentence.start() + 1;
        boolean head =
                sentence.isMark(colon, ':') && sentence.hasAny(WordClass.ACTOR) && bracketBehind(colon, sentence);
        return head ? colon + 1 : sentence.start();
    }

    private static boolean bracketBehind(int colon, Sentence sentence) {
        for (int i = colon + 1; i < Math.min(sentence.end(), colon + LONGEST_TOPIC + 2); i++) {
            if (sentence.isMark(i, '(')) {
                return true;
            }
        }
        return false;
    }

    /** All of them; none where some part of the sentence is something else. */
    private static List<Duty> duties(Reading reading) {
        List<Duty> duties = new ArrayList<>();
        Sentence sentence = reading.sentence;
        int at = start(reading);
        while (at < sentence.end() && sentence.tokens().isWord(at)) {
            Duty duty = duty(at, reading);
            if (duty == null) {
                return List.of();
            }
            duties.add(duty);
            at = duty.owners().end();
            at += sentence.isMark(at, ')') ? 1 : 0;
            if (sentence.isMark(at, ',') || sentence.isMark(at, ';')) {
                at++;
            } else if (at < sentence.end() - 1) {
                return List.of();
            }
        }
        return duties.size() > 1 ? duties : List.of();
    }

    private static @Nullable Duty duty(int from, Reading reading) {
        Sentence sentence = reading.sentence;
        int at = from;
        while (at < sentence.end()
                && at - from <= LONGEST_TOPIC
                && sentence.tokens().isWord(at)) {
            at++;
        }
        boolean bracket = sentence.isMark(at, '(');
        boolean sign = bracket || sentence.isMark(at, ':') || sentence.isMark(at, '=') || sentence.isDash(at);
        boolean topic = at > from && !sentence.isAny(from, WordClass.FINITE);
        if (!sign || !topic || ClosingOwnerRule.isRoster(at, reading) || isSomebody(from, at, reading)) {
            return null;
        }
        Agents owners = first(at + 1, reading);
        boolean closed = !bracket || owners != null && sentence.isMark(owners.end(), ')');
        return owners == null || !closed ? null : new Duty(new Words(from, at), owners);
    }

    private static boolean isSomebody(int from, int to, Reading reading) {
        Agents named = reading.agents.read(from, to);
        return named != null && named.has(Agent.Kind.PERSON);
    }

    /** Those named up to the next duty: what stands before a sign is one itself. */
    private static @Nullable Agents first(int from, Reading reading) {
        int limit = reading.sentence.end();
        for (int i = from; i < reading.sentence.end(); i++) {
            if (reading.sentence.isMark(i, ',') || reading.sentence.isMark(i, ';')) {
                limit = i;
                break;
            }
        }
        Agents owners = reading.agents.read(from, limit);
        return owners != null && owners.isSure() && owners.are(Agent.Kind.PERSON) ? owners : null;
    }
}
