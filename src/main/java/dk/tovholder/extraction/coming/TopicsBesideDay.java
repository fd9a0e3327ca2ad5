package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands beside the day of this body's meeting and tells what it takes up: "Næste møde 13/11 kl. 17 (budget 2020)". */
final class TopicsBesideDay {
    private static final int MOST_WORDS = 12;
    private static final int LONGEST_REST = 8;

    private final Reading reading;
    private final NamedMeetings meetings;
    private final Names names;

    TopicsBesideDay(Reading reading, NamedMeetings meetings, Names names) {
        this.reading = reading;
        this.meetings = meetings;
        this.names = names;
    }

    /** The words that name the topics, or null. */
    @Nullable Words topics(Passage passage) {
        Words words = passage.words();
        List<Dated> days = reading.days(words);
        if (days.size() != 1 || meetings.ownDay(words) == null) {
            return null;
        }
        Words before = new Words(words.start(), days.get(0).expression().from());
        boolean goal = reading.isOnly("agenda.goal", before);
        if (!meetings.isNext(before) && !goal && reading.at("agenda.to-meeting", before.start(), before.end()) < 0) {
            return null;
        }
        Words after = new Words(days.get(0).expression().to(), words.end());
        Words found = inBrackets(after);
        found = found == null ? afterColon(after) : found;
        found = found == null ? asPoint(after) : found;
        return found != null && areTopics(found) ? found : null;
    }

    /** "(budget 2020)" at the end. */
    private @Nullable Words inBrackets(Words after) {
        int close = after.end() - 1;
        while (close > after.start() && reading.tokens().isMark(close, '.')) {
            close--;
        }
        int open = close;
        while (open > after.start() && !reading.tokens().isMark(open, '(')) {
            open--;
        }
        boolean brackets =
                reading.tokens().isMark(close, ')') && reading.tokens().isMark(open, '(');
        return brackets ? new Words(open + 1, close) : null;
    }

    /** "9. april: budget, port", "9. april kl. 19, emne: port". */
    private @Nullable Words afterColon(Words after) {
        for (int i = after.start(); i < after.end(); i++) {
            if (reading.tokens().isMark(i, ':')) {
                Words lead = new Words(after.start(), i);
                boolean time = reading.letters(lead) <= 2;
                boolean adds = reading.endsWith("agenda.adds", lead)
                        || reading.endsWith("agenda.list-lead", lead)
                        || reading.endsWith("agenda.talk-about", lead)
                        || reading.words(lead) <= LONGEST_REST && reading.has("agenda.is-set", lead);
                return time || adds ? new Words(i + 1, after.end()) : null;
            }
        }
        return null;
    }

    /** "9. april med budgettet på dagsordenen". */
    private @Nullable Words asPoint(Words after) {
        int with = reading.after("agenda.with", after);
        int point = with < 0 ? -1 : reading.find("agenda.as-point", new Words(with, after.end()));
        return point > with ? new Words(with, point) : null;
    }

    /** Not where it is held, what to bring, or who sees to it. */
    private boolean areTopics(Words words) {
        return reading.letters(words) > 2
                && !reading.tokens().isMark(words.start(), '+')
                && reading.words(words) <= MOST_WORDS
                && reading.datesIn(words).stream().noneMatch(this::isWhen)
                && !reading.has("agenda.remark", words)
                && reading.at("agenda.place-word", words.start(), words.end()) < 0
                && !reading.has("agenda.finite", words)
                && !reading.has("event.cancelled", words)
                && !reading.has("event.possible", words)
                && !reading.has("event.meeting", words)
                && reading.firstBody(words) == null
                && !names.isPerson(new Words(words.start(), words.start() + 1))
                && !(reading.words(words) <= 2 && reading.has("agenda.place-noun", words))
                && !names.are(words);
    }

    private boolean isWhen(Dated dated) {
        return dated.isDay() || dated.expression().clock() != null;
    }
}
