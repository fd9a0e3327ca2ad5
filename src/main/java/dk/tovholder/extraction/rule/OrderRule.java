package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.clause.Agent;
import dk.tovholder.extraction.clause.Agents;
import dk.tovholder.extraction.clause.Clause;
import dk.tovholder.extraction.clause.Clause.Kind;
import dk.tovholder.extraction.clause.Sentence;
import dk.tovholder.extraction.date.DateExpression;
import dk.tovholder.extraction.date.Modifier;
import dk.tovholder.extraction.language.CueKind;
import dk.tovholder.extraction.language.WordClass;
import dk.tovholder.extraction.section.ColumnRole;
import dk.tovholder.extraction.section.LabelKind;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.SectionKind;
import dk.tovholder.extraction.section.Words;
import org.jspecify.annotations.Nullable;

/** Orders without a subject: "@Bo lån pavillonen", "TODO Yasmin: kagetilmelding", "send det til Emil senest på torsdag". */
final class OrderRule implements Rule {
    private static final String ID = "action.order";

    private final Actions actions;

    OrderRule(Actions actions) {
        this.actions = actions;
    }

    @Override
    public boolean propose(Reading reading, Proposals proposals) {
        boolean verdict = proposals.decision(reading.index()) != null;
        Sentence sentence = reading.sentence;
        boolean question = sentence.isMark(sentence.end() - 1, '?') && !sentence.hasAny(WordClass.DOING.bit());
        if (verdict || question || !Places.canAssign(reading.passage()) || isReminder(reading)) {
            return false;
        }
        int start = start(reading);
        Agents named = named(start, reading);
        int from = named == null ? start : named.end();
        Words task = new Words(from, sentence.end());
        boolean order = sentence.is(from, WordClass.IMPERATIVE)
                && sentence.is(from, WordClass.DOING)
                && !isDay(from + 1, reading);
        if (named != null && isOnlyWho(from, reading)) {
            return false;
        }
        if (task.isEmpty() || named == null && !(order && isMeant(from, reading)) && !isCalledTask(reading)) {
            return false;
        }
        if (named == null && !order && isCalledTask(reading) && !isWork(from, reading)) {
            return false;
        }
        proposals.actions.add(actions.of(ID, task, named, true));
        return true;
    }

    /** "Referent: Palle Rye": who it was, no order. */
    private static boolean isOnlyWho(int from, Reading reading) {
        Sentence sentence = reading.sentence;
        int at = sentence.isMark(from, ':') ? from + 1 : from;
        Agents who = reading.agents.read(at, sentence.end());
        return who != null && who.isSure() && who.are(Agent.Kind.PERSON) && who.end() >= sentence.end() - 1;
    }

    /** "Opstart 1. april": a thing and its day. */
    private static boolean isDay(int at, Reading reading) {
        return reading.dates.in(new Words(at, reading.sentence.end())).stream()
                .anyMatch(date -> date.from() == at && date.lead() == at && date.modifier() == Modifier.NONE);
    }

    private static boolean isReminder(Reading reading) {
        return reading.sentence.hasCueAt(CueKind.REMINDER, reading.sentence.start());
    }

    /** After a topic: "Nøglekort til Kælderen: send …". */
    private static int start(Reading reading) {
        Clause first = reading.clauses().get(0);
        boolean topic =
                first.kind() == Kind.TOPIC && reading.clauses().size() > 1 && named(first.start(), reading) == null;
        return topic ? first.end() + 1 : reading.sentence.start();
    }

    /** "@Bo", or "Bo:" where the passage is one of tasks. */
    private static @Nullable Agents named(int from, Reading reading) {
        Sentence sentence = reading.sentence;
        if (!sentence.isMark(from, '@') && !isCalledTask(reading)) {
            return null;
        }
        Agents agents = reading.agents.read(from, sentence.end());
        if (agents == null || agents.has(Agent.Kind.OUTSIDER)) {
            return null;
        }
        boolean tagged = sentence.isMark(from, '@');
        boolean people = agents.has(Agent.Kind.PERSON) || agents.has(Agent.Kind.ROLE);
        boolean prefix = sentence.isMark(agents.end(), ':')
                && agents.isSure()
                && (people && isCalledTask(reading) || isWorkWord(agents.end() + 1, sentence));
        return tagged || prefix ? agents : null;
    }

    /** "Bo: indhente tilbud", "Alle: send forslag". */
    private static boolean isWorkWord(int at, Sentence sentence) {
        boolean form = sentence.isAny(at, WordClass.INFINITIVE.bit() | WordClass.IMPERATIVE.bit());
        return form
                && sentence.is(at, WordClass.DOING)
                && !sentence.isAny(at, WordClass.PRESENT.bit() | WordClass.PREPOSITION.bit());
    }

    private static boolean isCalledTask(Reading reading) {
        Passage passage = reading.passage();
        boolean label = passage.label() != null && passage.label().kind() == LabelKind.ACTION;
        boolean list =
                passage.section() == SectionKind.ACTIONS && passage.label() == null && reading.previous() == null;
        return label || list || passage.role() == ColumnRole.TASK;
    }

    /** An order without a name is a task where it says until when; "Besøg på centret den 3. maj kl. 13" takes place. */
    private boolean isMeant(int from, Reading reading) {
        if (isCalledTask(reading)) {
            return true;
        }
        Deadline deadline = actions.deadline(reading.sentence.words());
        DateExpression date = deadline == null ? null : deadline.date();
        if (date == null || date.modifier() != Modifier.NONE) {
            return deadline != null;
        }
        boolean thing = reading.sentence.is(from + 1, WordClass.PREPOSITION);
        return date.lead() != date.from() && date.clock() == null && !thing;
    }

    /** In a list of tasks: not a day on which something takes place, and not an empty word. */
    private static boolean isWork(int from, Reading reading) {
        Sentence sentence = reading.sentence;
        Words words = new Words(from, sentence.end());
        boolean dated =
                reading.dates.in(words).stream().anyMatch(date -> date.isDay() && date.modifier() != Modifier.BY);
        boolean done = sentence.hasCue(CueKind.DONE);
        boolean word = sentence.tokens().isWord(from) && sentence.tokens().length(from) > 1;
        boolean told = reading.clauses().all().stream().anyMatch(clause -> clause.isMain() && clause.hasVerb());
        return word && !dated && !done && !told && !sentence.is(from, WordClass.NEGATION);
    }
}
