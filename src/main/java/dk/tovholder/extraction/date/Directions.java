package dk.tovholder.extraction.date;

import dk.tovholder.extraction.text.Tokens;

/** Reads from the words of the sentence whether a date lies behind or ahead: the nearest one before it decides. */
public final class Directions {
    private static final int FARTHEST = 25;
    private final CalendarWords words;

    public Directions(CalendarWords words) {
        this.words = words;
    }

    /**
     * @param from first token of the sentence
     * @param to token after its last
     */
    public Direction of(Tokens tokens, DateExpression date, int from, int to) {
        boolean day = date.start() instanceof DatePoint.CalendarDay;
        if (date.modifier() == Modifier.BY || !day && date.modifier() == Modifier.TO) {
            return Direction.FUTURE;
        }
        Direction before = before(tokens, date.from() - 1, Math.max(from, date.from() - FARTHEST));
        return before == Direction.UNKNOWN && day
                ? after(tokens, date.to(), Math.min(to, date.to() + FARTHEST))
                : before;
    }

    private Direction before(Tokens tokens, int start, int first) {
        for (int i = start; i >= first; i--) {
            Direction direction = at(tokens, i, first);
            if (direction != Direction.UNKNOWN || isBarrier(tokens, i)) {
                return direction;
            }
        }
        return Direction.UNKNOWN;
    }

    private Direction after(Tokens tokens, int first, int end) {
        for (int i = first; i < end; i++) {
            Direction direction = at(tokens, i, first);
            if (direction != Direction.UNKNOWN) {
                return direction;
            }
        }
        return Direction.UNKNOWN;
    }

    /** What stands before a colon or in another cell says little of the date. */
    private static boolean isBarrier(Tokens tokens, int i) {
        return tokens.isMark(i, ':') || tokens.isMark(i, ';') || tokens.has(i, Tokens.TAB | Tokens.CELL_BREAK);
    }

    private Direction at(Tokens tokens, int i, int first) {
        if (!tokens.isWord(i)) {
            return Direction.UNKNOWN;
        }
        if (i > first && tokens.isWord(i - 1) && words.isPastPhrase(tokens.hash(i - 1), tokens.hash(i))) {
            return Direction.PAST;
        }
        Word word = words.get(tokens.hash(i));
        return word == null ? Direction.UNKNOWN : word.direction;
    }
}
