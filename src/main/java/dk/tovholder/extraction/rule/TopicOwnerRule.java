package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.clause.Agent;
import dk.tovholder.extraction.clause.Agents;
import dk.tovholder.extraction.clause.Clause;
import dk.tovholder.extraction.clause.Clause.Kind;
import dk.tovholder.extraction.clause.Sentence;
import dk.tovholder.extraction.date.DateExpression;
import dk.tovholder.extraction.language.WordClass;
import dk.tovholder.extraction.section.SectionKind;
import dk.tovholder.extraction.section.Words;
import dk.tovholder.extraction.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of duties: "øltelt: Verner", "plakat: Gitte + LMJ", "pølser      Kis". That it is one only follows from the words,
 * as rosters look alike, unless a day stands there or the list is one of tasks.
 */
final class TopicOwnerRule implements Rule {
    private static final String ID = "action.topic-owner";
    private static final int LONGEST_TOPIC = 7;

    private final Actions actions;

    TopicOwnerRule(Actions actions) {
        this.actions = actions;
    }

    @Override
    public boolean propose(Reading reading, Proposals proposals) {
        if (!Places.canAssign(reading.passage()) || reading.passage().label() != null) {
            return false;
        }
        Agents owners = afterColon(reading);
        if (owners == null) {
            owners = afterGap(reading);
        }
        if (owners == null) {
            return false;
        }
        Words task = new Words(reading.sentence.start(), owners.start());
        boolean told = reading.passage().section() == SectionKind.ACTIONS
                || actions.deadline(reading.sentence.words()) != null;
        proposals.actions.add(actions.of(ID, task, owners, told && owners.isSure()));
        return true;
    }

    private static @Nullable Agents afterColon(Reading reading) {
        Sentence sentence = reading.sentence;
        Clause topic = reading.clauses().size() > 1 ? reading.clauses().get(0) : null;
        boolean head = topic != null && (topic.kind() == Kind.TOPIC || isPair(topic, reading));
        if (topic == null || !head || !isTopic(topic, reading)) {
            return null;
        }
        int from = topic.end() + 1;
        Agents owners = reading.agents.read(from, sentence.end());
        boolean alone = owners != null && owners.isSure() && isOver(owners.end(), reading);
        return alone && isOwner(owners) ? owners : null;
    }

    /** "Maling og pensler:", "Bar og grill:": two things, though one may be a verb, too. */
    private static boolean isPair(Clause topic, Reading reading) {
        return topic.end() - topic.start() == 1 + 2
                && reading.sentence.isMark(topic.end(), ':')
                && (topic.verb() == topic.end() - 1 || topic.verb() == topic.start())
                && reading.sentence.is(topic.start() + 1, WordClass.COORDINATOR);
    }

    private static boolean isOwner(@Nullable Agents owners) {
        return owners != null
                && !owners.has(Agent.Kind.OUTSIDER)
                && !owners.has(Agent.Kind.BODY)
                && !owners.list().stream().allMatch(owner -> owner.name() != null && owner.title() != null);
    }

    private static boolean isTopic(Clause topic, Reading reading) {
        Agents named = reading.agents.read(topic.start(), topic.end());
        boolean person = named != null && named.isSure() && named.has(Agent.Kind.PERSON);
        int words = topic.end() - topic.start();
        return words > 0 && words <= LONGEST_TOPIC && !person && !ClosingOwnerRule.isRoster(topic.end(), reading);
    }

    /** Nothing follows the names, or only a day: "SH, uge 4", "Bo, frist 31/1". */
    private static boolean isOver(int from, Reading reading) {
        Sentence sentence = reading.sentence;
        int at = from;
        while (at < sentence.end()) {
            DateExpression date = dateAt(at, reading);
            if (date != null) {
                at = date.to();
            } else if (isFiller(at, sentence)) {
                at++;
            } else {
                return false;
            }
        }
        return true;
    }

    private static boolean isFiller(int at, Sentence sentence) {
        boolean word = sentence.tokens().isWord(at) || sentence.tokens().isNumber(at);
        return !word && !sentence.isMark(at, '(')
                || sentence.isAny(at, WordClass.LEAD.bit() | WordClass.DEADLINE.bit());
    }

    private static @Nullable DateExpression dateAt(int at, Reading reading) {
        for (DateExpression date : reading.dates.in(reading.sentence.words())) {
            if (date.lead() <= at && date.to() > at) {
                return date;
            }
        }
        return null;
    }

    /** Two columns without a table: blanks part the duty from the names. */
    private static @Nullable Agents afterGap(Reading reading) {
        Sentence sentence = reading.sentence;
        int limit = Math.min(sentence.end(), sentence.start() + LONGEST_TOPIC);
        for (int i = sentence.start() + 1; i < limit; i++) {
            if (sentence.tokens().has(i, Tokens.WIDE) && !sentence.tokens().has(i, Tokens.NEWLINE)) {
                Agents owners = reading.agents.read(i, sentence.end());
                boolean whole = owners != null && isOver(owners.end(), reading) && isOwner(owners);
                Agents before = reading.agents.read(sentence.start(), i);
                boolean duty = sentence.tokens().isWord(i - 1)
                        && (before == null || !before.has(Agent.Kind.PERSON))
                        && !WordClass.ROLE.in(sentence.actor(i - 1));
                boolean named = owners != null
                        && owners.list().stream().anyMatch(owner -> owner.sure() && owner.kind() == Agent.Kind.PERSON);
                return whole && duty && named && !ClosingOwnerRule.isRoster(i, reading) ? owners : null;
            }
        }
        return null;
    }
}
