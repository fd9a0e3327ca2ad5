package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.clause.Agent;
import dk.tovholder.extraction.clause.Agents;
import dk.tovholder.extraction.clause.Sentence;
import dk.tovholder.extraction.language.WordClass;
import dk.tovholder.extraction.section.Words;
import org.jspecify.annotations.Nullable;

/**
 * Those named at the end of a sentence: "(HS/LOT)", "(gør Villads)", "- Ole".
 *
 * @param words with the bracket or dash
 */
record Closing(Agents agents, Words words) {
    private static final int LONGEST = 14;

    /** The closing of the sentence at hand, or null. */
    static @Nullable Closing of(Reading reading) {
        Sentence sentence = reading.sentence;
        int end = sentence.end();
        while (end > sentence.start() && isFinal(sentence, end - 1)) {
            end--;
        }
        Closing closing = sentence.isMark(end - 1, ')') ? bracket(reading, end - 1) : dash(reading, end);
        return closing != null && isOwner(closing, reading) ? closing : null;
    }

    private static boolean isFinal(Sentence sentence, int at) {
        boolean word = sentence.tokens().isWord(at) || sentence.tokens().isNumber(at);
        return !word && !sentence.isMark(at, ')') && !sentence.isMark(at, '(');
    }

    private static @Nullable Closing bracket(Reading reading, int close) {
        Sentence sentence = reading.sentence;
        for (int open = close - 1; open > sentence.start() && open > close - LONGEST; open--) {
            if (sentence.isMark(open, '(')) {
                return sentence.isMark(open - 1, ')') ? null : inside(reading, open, open + 1, close);
            }
        }
        return null;
    }

    private static @Nullable Closing dash(Reading reading, int end) {
        Sentence sentence = reading.sentence;
        for (int dash = end - 2; dash > sentence.start() && dash > end - LONGEST; dash--) {
            if (sentence.isDash(dash)) {
                return inside(reading, dash, dash + 1, end);
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
        return ours && agents.isSure() && !title;
    }

    private static boolean isNamed(int before, Reading reading) {
        Agents person = reading.agents.read(before, before + 1);
        return person != null && person.are(Agent.Kind.PERSON);
    }
}
