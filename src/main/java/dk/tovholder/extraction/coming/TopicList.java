package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.section.Words;
import java.util.ArrayList;
import java.util.List;

/** Cuts "årsberetning 2024, mødeplan for 2025; evaluering" into topics. */
final class TopicList {
    private final Reading reading;

    TopicList(Reading reading) {
        this.reading = reading;
    }

    List<String> of(Words words) {
        List<String> topics = new ArrayList<>();
        int from = words.start();
        int depth = 0;
        for (int i = words.start(); i < words.end(); i++) {
            depth += opens(i) ? 1 : closes(i) ? -1 : 0;
            boolean parts = reading.tokens().isMark(i, ',') || reading.tokens().isMark(i, ';');
            if (depth == 0 && (parts || isLastAnd(i, topics) || isAndBetween(new Words(from, words.end()), i))) {
                add(from, i, topics);
                from = i + 1;
            }
        }
        add(from, words.end(), topics);
        return topics;
    }

    /** In a list that has commas, "og" parts the last two; alone it may join one topic ("sang og musik"). */
    private boolean isLastAnd(int i, List<String> topics) {
        return !topics.isEmpty()
                && (reading.tokens().is(i, "og") || reading.tokens().is(i, "samt"));
    }

    /** "budget 2023 og vedligeholdelsesplanen", "om hjemmesiden og om valget"; not "sang og musik". */
    private boolean isAndBetween(Words words, int i) {
        if (!reading.tokens().is(i, "og") || i == words.start() || i + 1 >= words.end()) {
            return false;
        }
        return reading.tokens().is(i + 1, "om")
                || isDefinite(i - 1)
                || isDefinite(words.end() - 1) && i + 2 >= words.end();
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

    private void add(int from, int to, List<String> topics) {
        int start = reading.tokens().is(from, "om") ? from + 1 : from;
        String topic = reading.plain(new Words(start, to));
        if (topic.length() > 1 && !reading.isOnly("agenda.no-topic", new Words(start, to))) {
            topics.add(topic);
        }
    }
}
