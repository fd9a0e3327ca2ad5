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
        if (date.modifier() == Modifier.BY) {
            return Direction.FUTURE;
        }
        int first = Math.max(from, date.from() - FARTHEST);
        for (int i = date.from() - 1; i >= first; i--) {
            Direction direction = at(tokens, i, first);
            if (direction != Direction.UNKNOWN) {
                return direction;
            }
        }
        int last = Math.min(to, date.to() + FARTHEST);
        for (int i = date.to(); i < last; i++) {
            Direction direction = at(tokens, i, date.to());
            if (direction != Direction.UNKNOWN) {
                return direction;
            }
        }
        return Direction.UNKNOWN;
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
