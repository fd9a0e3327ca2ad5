package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.clause.Agent;
import dk.tovholder.extraction.clause.Agents;
import dk.tovholder.extraction.clause.Sentence;
import dk.tovholder.extraction.date.DateExpression;
import dk.tovholder.extraction.date.Modifier;
import dk.tovholder.extraction.language.CueKind;
import dk.tovholder.extraction.language.WordClass;
import dk.tovholder.extraction.section.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Those named at the end of a sentence: "(HS/LOT)", "(gør Villads)", "- Ole".
 *
 * @param words with the bracket or dash
 */
record Closing(Agents agents, Words words) {
    private static final int LONGEST = 14;
    private static final int LONGEST_LEAD = 4;

    /** The closing of the sentence at hand, or null. */
    static @Nullable Closing of(Reading reading) {
        Sentence sentence = reading.sentence;
        int end = end(reading, sentence.end());
        Closing closing = sentence.isMark(end - 1, ')') ? bracket(reading, end - 1) : dash(reading, end);
        if (closing == null) {
            closing = behind(reading, end);
        }
        return closing != null && isOwner(closing, reading) ? closing : null;
    }

    /** Before the last marks and a deadline: "(Bo), frist 23/10." */
    private static int end(Reading reading, int last) {
        Sentence sentence = reading.sentence;
        int end = last;
        while (end > sentence.start() && isFinal(sentence, end - 1)) {
            end--;
        }
        List<DateExpression> dates = reading.dates.in(new Words(sentence.start(), end));
        DateExpression date = dates.isEmpty() ? null : dates.get(dates.size() - 1);
        if (date == null || date.to() != end) {
            return beforeLead(sentence, end);
        }
        int from = date.lead();
        while (sentence.isAny(from - 1, WordClass.DEADLINE.bit() | WordClass.LEAD.bit())
                || sentence.isMark(from - 1, ':')) {
            from--;
        }
        while (sentence.is(from - 1, WordClass.CUE) && isReady(from - 1, sentence)) {
            from--;
        }
        if (sentence.isMark(from - 1, ',') || sentence.isDash(from - 1)) {
            return from - 1;
        }
        boolean until = sentence.isMark(from - 1, ')') || date.modifier() == Modifier.BY;
        return until && from > sentence.start() ? from : end;
    }

    /** Behind the bracket of "(Bo) til næste møde", "(Bo) inden festen"; {@code end} where no such words follow one. */
    private static int beforeLead(Sentence sentence, int end) {
        for (int i = end - 1; i > sentence.start() && i >= end - LONGEST_LEAD; i--) {
            if (sentence.isMark(i, ')')) {
                return i + 1 < end && sentence.is(i + 1, WordClass.LEAD) ? i + 1 : end;
            }
            if (!sentence.tokens().isWord(i) || sentence.isAny(i, WordClass.FINITE)) {
                return end;
            }
        }
        return end;
    }

    /** "(Bo), klar 23/10" */
    private static boolean isReady(int at, Sentence sentence) {
        return sentence.hasCueAt(CueKind.DONE, at);
    }

    /** "… bestilles /Bo", "… bestilles v/Bo", "… bestilles inden den 4., Bo": behind a mark, not inside one. */
    private static @Nullable Closing behind(Reading reading, int end) {
        Sentence sentence = reading.sentence;
        for (int mark = end - 2; mark > sentence.start() + 1 && mark > end - LONGEST; mark--) {
            boolean slash = sentence.isMark(mark, '/')
                    && sentence.tokens().isSpaced(mark)
                    && sentence.tokens().isGlued(mark + 1)
                    && !sentence.isCapitalised(mark - 1);
            boolean by =
                    (sentence.isMark(mark, '/') || sentence.isMark(mark, '.')) && sentence.is(mark - 1, WordClass.BY);
            if (slash || by) {
                return inside(reading, by ? mark - 1 : mark, mark + 1, end);
            }
            if (sentence.isMark(mark, ',') && isDay(mark, reading)) {
                return inside(reading, mark, mark + 1, end);
            }
        }
        return null;
    }

    /** Whether a time limit ends before this mark: "inden den 30.04.,". */
    private static boolean isDay(int mark, Reading reading) {
        int end = reading.sentence.isMark(mark - 1, '.') ? mark - 1 : mark;
        return reading.dates.in(new Words(reading.sentence.start(), mark)).stream()
                .anyMatch(date -> date.modifier() == Modifier.BY && (date.to() == end || date.to() == mark));
    }

    private static boolean isFinal(Sentence sentence, int at) {
        boolean word = sentence.tokens().isWord(at) || sentence.tokens().isNumber(at);
        return !word && !sentence.isMark(at, ')') && !sentence.isMark(at, '(');
    }

    private static @Nullable Closing bracket(Reading reading, int close) {
        Sentence sentence = reading.sentence;
        for (int open = close - 1; open > sentence.start() && open > close - LONGEST; open--) {
            if (sentence.isMark(open, '(')) {
                return sentence.isMark(open - 1, ')') ? null : inside(reading, open, open + 1, end(reading, close));
            }
        }
        return null;
    }

    private static @Nullable Closing dash(Reading reading, int end) {
        Sentence sentence = reading.sentence;
        for (int dash = end - 2; dash > sentence.start() && dash > end - LONGEST; dash--) {
            if (sentence.isDash(dash)) {
                boolean arrow = sentence.isMark(dash + 1, '>');
                return inside(reading, dash, arrow ? dash + 2 : dash + 1, end);
            }
        }
        return null;
    }

    /** Names and nothing else, but for a verb before or after them: "gør Villads", "Emil + Sif skriver". */
    private static @Nullable Closing inside(Reading reading, int mark, int from, int to) {
        Sentence sentence = reading.sentence;
        int first = sentence.is(from, WordClass.PRESENT) && !sentence.isCapitalised(from) ? from + 1 : from;
        Agents agents = reading.agents.read(first, to);
        if (agents == null) {
            return null;
        }
        int after = agents.end();
        boolean verb = after == to - 1 && sentence.is(after, WordClass.PRESENT);
        boolean whole = after == to || verb && first == from;
        return whole
                ? new Closing(agents, new Words(mark, Math.max(to, sentence.isMark(to, ')') ? to + 1 : to)))
                : null;
    }

    /** Not "Poul Erik Bertelsen (næstformand)", not "Jens Thorborg (V)". */
    private static boolean isOwner(Closing closing, Reading reading) {
        Agents agents = closing.agents;
        boolean ours = agents.list().stream()
                .noneMatch(agent -> agent.kind() == Agent.Kind.OUTSIDER || agent.kind() == Agent.Kind.BODY);
        int before = closing.words.start() - 1;
        boolean named = reading.sentence.isCapitalised(before) && before > reading.sentence.start();
        boolean title = named && reading.sentence.isMark(closing.words.start(), '(') && isNamed(before, reading);
        boolean known =
                agents.isSure() || reading.sentence.isMark(closing.words.start(), '(') && agents.are(Agent.Kind.PERSON);
        return ours && known && !title;
    }

    private static boolean isNamed(int before, Reading reading) {
        Agents person = reading.agents.read(before, before + 1);
        return person != null && person.are(Agent.Kind.PERSON);
    }
}
