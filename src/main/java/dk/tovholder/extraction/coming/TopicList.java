package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.section.Words;
import dk.tovholder.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Cuts "årsberetning 2024, mødeplan for 2025; evaluering" into topics. */
final class TopicList {
    private static final int LONGEST_TOPIC = 5;

    private final Reading reading;

    TopicList(Reading reading) {
        this.reading = reading;
    }

    List<Words> of(Words words) {
        return cut(words, false);
    }

    /** Of what is told in a sentence: in "vi tager budget og sommerlejr" the "og" parts two topics. */
    List<Words> told(Words words) {
        return cut(words, true);
    }

    /** A line that is one topic, without what leads it in and closes it; empty where it names none. */
    Words one(Words words) {
        Words topic = trimmed(words);
        boolean named = reading.plain(topic).length() > 1 && !reading.isOnly("agenda.no-topic", topic);
        return named ? topic : new Words(topic.start(), topic.start());
    }

    private List<Words> cut(Words words, boolean told) {
        List<Words> topics = new ArrayList<>();
        int from = words.start();
        int depth = 0;
        for (int i = words.start(); i < words.end(); i++) {
            depth += opens(i) ? 1 : closes(i) ? -1 : 0;
            Words rest = new Words(from, words.end());
            boolean between = isLastAnd(rest, i, topics) || isAndBetween(rest, i, told);
            if (depth == 0 && (isParting(i) || between)) {
                add(from, i, topics);
                from = i + 1;
            }
        }
        add(from, words.end(), topics);
        return topics;
    }

    private boolean isParting(int i) {
        boolean sign = reading.tokens().isMark(i, '+')
                || reading.tokens().isMark(i, '/')
                || reading.tokens().isMark(i, '-') && isDashed(i);
        return sign && reading.tokens().isSpaced(i)
                || reading.tokens().isMark(i, ',')
                || reading.tokens().isMark(i, ';');
    }

    /** "beretning - rundvisere - esse": two dashes among few words part topics, one may explain a topic. */
    private boolean isDashed(int i) {
        for (int k = Math.max(1, i - LONGEST_TOPIC);
                k < Math.min(reading.tokens().size(), i + LONGEST_TOPIC);
                k++) {
            if (k != i && reading.tokens().isMark(k, '-') && reading.tokens().isSpaced(k)) {
                return true;
            }
        }
        return false;
    }

    /** In a list that has commas, "og" parts the last two; alone it may join one topic ("sang og musik"). */
    private boolean isLastAnd(Words rest, int i, List<Words> topics) {
        boolean joins = reading.tokens().is(i, "og") || reading.tokens().is(i, "samt");
        return !topics.isEmpty() && joins && !isOneTitle(rest, i) && !isPair(rest, i);
    }

    /** "Sygefravær, Rammer for elever og praktikanter": topics that begin with a capital, as titles do. */
    private boolean isOneTitle(Words rest, int and) {
        return isCapital(rest.start()) && !isCapital(and + 1)
                || reading.tokens().isMark(rest.start() - 1, ';');
    }

    private boolean isCapital(int i) {
        return reading.tokens().has(i, Tokens.CAPITALISED);
    }

    /** "regler for elever og praktikanter": two of a kind after a preposition. */
    private boolean isPair(Words rest, int and) {
        boolean last = and + 2 == rest.end() || !reading.tokens().isWord(and + 2);
        return last
                && and - 2 > rest.start()
                && reading.has("agenda.about", new Words(and - 2, and - 1))
                && isSeveral(and - 1)
                && isSeveral(and + 1);
    }

    private boolean isSeveral(int i) {
        return reading.tokens().isWord(i) && reading.tokens().lower(i).endsWith("er");
    }

    /** "budget 2023 og vedligeholdelsesplanen", "om hjemmesiden og om valget"; not "sang og musik". */
    private boolean isAndBetween(Words words, int i, boolean told) {
        if (!reading.tokens().is(i, "og") || i == words.start() || i + 1 >= words.end()) {
            return false;
        }
        boolean lastIsOne = i + 2 >= words.end() || !reading.tokens().isWord(i + 2);
        return reading.tokens().is(i + 1, "om")
                || told && reading.at("agenda.lead-word", i + 1, words.end()) > 0
                || isDefinite(i - 1)
                || lastIsOne && isDefinite(i + 1)
                || told && lastIsOne && i == words.start() + 1;
    }

    private boolean isDefinite(int i) {
        return reading.tokens().isNumber(i) || reading.isDefinite(i);
    }

    private boolean opens(int i) {
        return reading.tokens().isMark(i, '(');
    }

    private boolean closes(int i) {
        return reading.tokens().isMark(i, ')');
    }

    /** Without "bl.a.", "foruden punkt 2 også" and "kun" before it and "(igen)" after it. */
    private Words trimmed(Words words) {
        if (words.isEmpty()) {
            return words;
        }
        int from = words.start();
        int lead = reading.at("agenda.lead-word", from, words.end());
        while (lead > from) {
            from = lead;
            lead = reading.at("agenda.lead-word", from, words.end());
        }
        int to = reading.tokens().isMark(words.end() - 1, '.') ? words.end() - 1 : words.end();
        int tail = reading.find("agenda.tail", new Words(from, to));
        boolean closes = tail > from && reading.at("agenda.tail", tail, to) == to;
        return new Words(from, closes ? tail : words.end());
    }

    private void add(int from, int to, List<Words> topics) {
        boolean clause = from < to && reading.at("agenda.relative", from, to) > 0;
        Words topic = clause ? new Words(from, from) : one(new Words(from, Math.max(from, to)));
        if (!topic.isEmpty()) {
            topics.add(topic);
        }
    }
}
