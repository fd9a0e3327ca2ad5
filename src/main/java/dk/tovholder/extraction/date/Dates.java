package dk.tovholder.extraction.date;

import dk.tovholder.extraction.DateMention;
import dk.tovholder.extraction.text.Sentences;
import dk.tovholder.extraction.text.SourceText;
import dk.tovholder.extraction.text.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every date and time of a text with its value. */
public final class Dates {
    private static final int LONGEST_SENTENCE = 60;
    private final DateReader reader;
    private final Directions directions;
    private final Sentences sentences;

    public Dates(CalendarWords words, Sentences sentences) {
        reader = new DateReader(words);
        directions = new Directions(words);
        this.sentences = sentences;
    }

    /**
     * All dates and times of a text, in order.
     *
     * @param reference the day the text was written; where null the latest full date that the text gives
     */
    public List<DateMention> of(SourceText text, @Nullable LocalDate reference) {
        Tokens tokens = Tokens.of(text);
        List<DateExpression> found = reader.read(tokens);
        DateResolver resolver = new DateResolver(reference == null ? latest(found) : reference);
        List<DateMention> mentions = new ArrayList<>(found.size());
        Sentence sentence = new Sentence(tokens);
        LocalDate previous = null;
        for (DateExpression date : found) {
            sentence.moveTo(date.from());
            Direction direction = directions.of(tokens, date, sentence.start, sentence.end);
            boolean inList = startsLine(tokens, date.lead());
            ResolvedDate resolved = resolver.resolve(date, direction, inList ? previous : null);
            if (resolved != null) {
                mentions.add(mention(text, tokens, date, resolved));
            }
            previous = inList && resolved != null ? resolved.start() : null;
        }
        return mentions;
    }

    /** The latest full date, which a fragment without a head is read against; null where there is none. */
    public static @Nullable LocalDate latest(List<DateExpression> dates) {
        DateResolver resolver = new DateResolver(null);
        LocalDate latest = null;
        for (DateExpression date : dates) {
            ResolvedDate resolved = date.isFullDate() ? resolver.resolve(date, Direction.UNKNOWN) : null;
            if (resolved != null && (latest == null || resolved.start().isAfter(latest))) {
                latest = resolved.start();
            }
        }
        return latest;
    }

    private static DateMention mention(SourceText text, Tokens tokens, DateExpression date, ResolvedDate resolved) {
        int start = tokens.start(date.from());
        int end = tokens.end(date.to() - 1);
        return new DateMention(
                text.span(start, end),
                text.quote(start, end),
                DateValues.text(resolved),
                DateValues.grain(resolved),
                resolved.certainty());
    }

    private static boolean startsLine(Tokens tokens, int i) {
        boolean bullet = i > 0 && (tokens.isMark(i - 1, '-') || tokens.isMark(i - 1, '•') || tokens.isMark(i - 1, '|'));
        int first = bullet ? i - 1 : i;
        return tokens.has(first, Tokens.NEWLINE | Tokens.TAB | Tokens.CELL_BREAK);
    }

    /** The sentence around a token, found by walking forward only. */
    private final class Sentence {
        private final Tokens tokens;
        private int start;
        private int end;

        Sentence(Tokens tokens) {
            this.tokens = tokens;
        }

        void moveTo(int token) {
            while (end <= token) {
                start = end;
                end = sentences.end(tokens, start, Math.min(tokens.size(), start + LONGEST_SENTENCE));
            }
        }
    }
}
