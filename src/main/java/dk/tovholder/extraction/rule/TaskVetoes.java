package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.clause.Agent;
import dk.tovholder.extraction.clause.Agents;
import dk.tovholder.extraction.clause.Clause;
import dk.tovholder.extraction.clause.Sentence;
import dk.tovholder.extraction.date.DateExpression;
import dk.tovholder.extraction.date.Modifier;
import dk.tovholder.extraction.language.CueKind;
import dk.tovholder.extraction.language.CueMatch;
import dk.tovholder.extraction.language.WordClass;
import dk.tovholder.extraction.section.Words;
import org.jspecify.annotations.Nullable;

/** What makes a clause that tells of work no task: "ikke", a question, a wish, a habit, somebody from outside. */
final class TaskVetoes {
    private final Reading reading;
    private final Sentence sentence;
    private final Negations negations;
    private final OwnPeople own;

    TaskVetoes(Reading reading) {
        this.reading = reading;
        sentence = reading.sentence;
        negations = new Negations(sentence);
        own = new OwnPeople(reading);
    }

    /** What stands against the task, or null. */
    @Nullable String against(Clause clause, Task task) {
        if (negations.isNegated(clause)) {
            return "negated";
        }
        if (sentence.isMark(clause.end(), '?') || sentence.isMark(sentence.end() - 1, '?') || isAsked(clause, task)) {
            return "question";
        }
        if (sentence.hasCue(CueKind.REMINDER, clause)) {
            return "reminder";
        }
        if (sentence.hasCue(CueKind.STANDING, clause) || isOfHabit(clause, task)) {
            return "standing";
        }
        if (isHedged(clause, task)) {
            return "hedged";
        }
        if (task.isOurs() && isOurManner(clause, task)) {
            return "general";
        }
        if (sentence.hasCueAt(CueKind.PLEDGE, task.verb()) && sentence.hasCue(CueKind.RETOLD, clause)) {
            return "retold";
        }
        if (task.isOurs() && sentence.hasCueAt(CueKind.PLEDGE, task.verb())) {
            return "asked";
        }
        if (isHappening(clause, task)) {
            return "happening";
        }
        if (isOfNextMeeting(clause, task)) {
            return "next-meeting";
        }
        return isOutside(task) ? "outsider" : null;
    }

    /** "Kredsene indsender som altid tal, og kontoret udbetaler …": what offices do goes on in the same way. */
    private boolean isOfHabit(Clause clause, Task task) {
        Clause before = reading.clauses().mainBefore(task.clause());
        boolean person = task.agents() != null && task.agents().has(Agent.Kind.PERSON);
        return !person && before != null && before.end() <= clause.start() && sentence.hasCue(CueKind.STANDING, before);
    }

    private boolean isHedged(Clause clause, Task task) {
        Clause before = clause.shared() ? reading.clauses().mainBefore(task.clause()) : null;
        boolean person = task.agents() != null && task.agents().has(Agent.Kind.PERSON);
        if (!person && sentence.hasCueAt(CueKind.DOUBT, task.verb() + 1)) {
            return true;
        }
        return isWeighed(clause.start(), Math.min(clause.end(), task.verb() + 2))
                || before != null && sentence.has(WordClass.HEDGE, before.start(), before.end());
    }

    /** Whether a word leaves it open; not inside brackets, "Stig (evt. Bo) henter", and not "skal nok". */
    private boolean isWeighed(int from, int end) {
        for (int i = from; i < end; i++) {
            if (sentence.isMark(i, '(')) {
                i = sentence.closing(i);
            } else if (sentence.is(i, WordClass.HEDGE) && !sentence.is(i - 1, WordClass.DUTY)) {
                return true;
            }
        }
        return false;
    }

    /** "skal der laves en vedtægt", "hvis det er muligt, skal det gøres": nothing is said to be done yet. */
    private boolean isAsked(Clause clause, Task task) {
        boolean first = clause.isMain() && !clause.shared() && clause.start() == task.verb();
        long empty = WordClass.THERE.bit() | WordClass.IT.bit();
        return first && task.agents() == null && sentence.isAny(task.verb() + 1, empty);
    }

    /** "sendes fremover til Poul", "vi bruger de gamle", "vi tager gerne flere". */
    private boolean isOurManner(Clause clause, Task task) {
        return sentence.hasCue(CueKind.GENERAL, clause)
                || sentence.has(WordClass.GLADLY, clause.start(), clause.end())
                || task.agents() != null && sentence.hasCueAt(CueKind.NO_TASK_OF_OURS, task.verb());
    }

    /** "Divisionsrådet holder møde den 8.", "vi låner salen den 25.-27.": it takes place then. */
    private boolean isHappening(Clause clause, Task task) {
        Agents agents = task.agents();
        if (agents == null || agents.has(Agent.Kind.PERSON) || agents.has(Agent.Kind.ROLE)) {
            return agents != null && isAtAnHour(clause, task);
        }
        boolean held = sentence.is(task.verb(), WordClass.HOLDING) || isOfBodies(agents, task.verb());
        for (DateExpression date : reading.dates.in(new Words(clause.start(), clause.end()))) {
            boolean from = date.isDay() && date.modifier() == Modifier.FROM;
            if (date.end() != null || from || held && date.isDay() && date.modifier() != Modifier.BY) {
                return true;
            }
        }
        return false;
    }

    /** "Økonomiudvalget drøfter planen den 8. maj", "Stiftsrådet fastlægger rammen den 24.": what bodies do when they meet. */
    private boolean isOfBodies(Agents agents, int verb) {
        boolean group = agents.has(Agent.Kind.BODY) || agents.has(Agent.Kind.GROUP);
        long meeting = WordClass.TALK.bit() | WordClass.DECIDING.bit();
        return group && sentence.isAny(verb, meeting) || sentence.hasCueAt(CueKind.NO_TASK_OF_OURS, verb);
    }

    /** "holder forelæsning den 9. juni kl. 14" */
    private boolean isAtAnHour(Clause clause, Task task) {
        return sentence.is(task.verb(), WordClass.HOLDING)
                && reading.dates.in(new Words(clause.start(), clause.end())).stream()
                        .anyMatch(date -> date.isDay() && date.clock() != null && date.modifier() != Modifier.BY);
    }

    /** "fremlægger planen på mødet i maj": talk there. */
    private boolean isAtMeeting(int from, int end) {
        for (int i = from + 1; i < end; i++) {
            boolean at = sentence.is(i - 1, WordClass.AT)
                    || sentence.is(i - 2, WordClass.AT) && sentence.is(i - 1, WordClass.ARTICLE);
            if (at && sentence.endsAs(i, WordClass.MEETING)) {
                return true;
            }
        }
        return false;
    }

    /** "på næste møde skal vi …", "fremlægger planen på næste møde": done there, not before. */
    private boolean isOfNextMeeting(Clause clause, Task task) {
        if (!task.isOurs() && !sentence.is(task.verb(), WordClass.TALK)) {
            return false;
        }
        Clause before = clause.shared() ? reading.clauses().mainBefore(task.clause()) : null;
        int from = before == null ? task.verb() : before.start();
        if (isAtMeeting(from, clause.end())) {
            return true;
        }
        for (CueMatch cue : sentence.cues()) {
            boolean ours = cue.cue().kind() == CueKind.NEXT_MEETING && !sentence.is(cue.end(), WordClass.DOMAIN);
            boolean there = sentence.is(cue.start() - 1, WordClass.AT) || cue.start() == clause.start();
            if (ours && there && clause.contains(cue.start())) {
                return true;
            }
        }
        return false;
    }

    /** Somebody from outside has a task only where told to: "Leverandøren skal levere senest den 3." */
    private boolean isOutside(Task task) {
        Agents agents = task.agents();
        if (agents == null
                || !agents.has(Agent.Kind.OUTSIDER)
                || agents.list().stream().allMatch(own::holds)
                || agents.list().stream().anyMatch(agent -> agent.sure() && agent.kind() == Agent.Kind.PERSON)) {
            return false;
        }
        boolean told = sentence.is(task.verb(), WordClass.DUTY) && task.clause() == 0;
        return !told || agents.list().size() != 1;
    }
}
