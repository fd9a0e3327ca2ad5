package dk.tovholder.extraction.date;

import dk.tovholder.extraction.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Questions about single tokens that all parsers ask. */
final class Scan {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    final Tokens tokens;
    private final CalendarWords words;

    Scan(Tokens tokens, CalendarWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    @Nullable Word word(int i) {
        return tokens.isWord(i) ? words.get(tokens.hash(i)) : null;
    }

    /** Whether a date or time may begin with this token: a number or one of few words. */
    boolean mayBegin(int i) {
        Word word = word(i);
        return word == null ? tokens.isNumber(i) : word.mayBegin();
    }

    boolean is(int i, Role role) {
        Word word = word(i);
        return word != null && word.is(role);
    }

    int month(int i) {
        Word word = word(i);
        return word == null ? 0 : word.month;
    }

    int weekday(int i) {
        Word word = word(i);
        return word == null ? 0 : word.weekday;
    }

    @Nullable Unit unit(int i) {
        Word word = word(i);
        return word == null ? null : word.unit;
    }

    /** Whether this token goes on where the one before ended: same paragraph, same cell. */
    boolean joins(int i) {
        return i > 0 && i < tokens.size() && !tokens.has(i, Tokens.BLANK_LINE | Tokens.TAB | Tokens.CELL_BREAK);
    }

    boolean isDash(int i) {
        return (tokens.isMark(i, '-') || tokens.isMark(i, '–') || tokens.isMark(i, '—')) && tokens.length(i) == 1;
    }

    boolean isGluedMark(int i, char mark) {
        return tokens.isMark(i, mark) && tokens.isGlued(i) && tokens.length(i) == 1;
    }

    /** The token after a full stop that belongs to the token before it. */
    int afterDot(int i) {
        return isGluedMark(i, '.') ? i + 1 : i;
    }

    int afterComma(int i) {
        return tokens.isMark(i, ',') ? i + 1 : i;
    }

    boolean isPlainNumber(int i) {
        return tokens.isNumber(i) && !tokens.has(i, Tokens.DECIMAL | Tokens.GROUPED);
    }

    boolean isDay(int i) {
        return isPlainNumber(i) && tokens.length(i) <= 2 && tokens.value(i) >= 1 && tokens.value(i) <= 31;
    }

    boolean isMonthNumber(int i) {
        return isPlainNumber(i) && tokens.length(i) <= 2 && tokens.value(i) >= 1 && tokens.value(i) <= 12;
    }

    /** A year of four digits, or 0. */
    int year(int i) {
        boolean year = isPlainNumber(i)
                && tokens.length(i) == 4
                && tokens.value(i) >= FIRST_YEAR
                && tokens.value(i) <= LAST_YEAR;
        return year ? tokens.value(i) : 0;
    }

    /** A year of two or four digits, or 0. */
    int anyYear(int i) {
        if (isPlainNumber(i) && tokens.length(i) == 2) {
            return tokens.value(i) + (tokens.value(i) < 70 ? 2000 : 1900);
        }
        return year(i);
    }

    /** A count in digits or words, or 0. */
    int count(int i) {
        if (isPlainNumber(i) && tokens.length(i) <= 3) {
            return tokens.value(i);
        }
        Word word = word(i);
        return word == null ? 0 : word.number;
    }

    /** After "d.", "d", "den"; the same index where none stands there. */
    int afterArticle(int i) {
        if (!is(i, Role.ARTICLE)) {
            return i;
        }
        return tokens.length(i) == 1 ? afterDot(i + 1) : i + 1;
    }

    /** Index of the article that ends before this token, or this token. */
    int beforeArticle(int i) {
        if (i > 0 && joins(i)) {
            int word = isGluedMark(i - 1, '.') ? i - 2 : i - 1;
            boolean stop = word == i - 1 || tokens.isWord(word) && tokens.length(word) == 1;
            return stop && is(word, Role.ARTICLE) ? word : i;
        }
        return i;
    }

    boolean hasArticle(int i) {
        return beforeArticle(i) < i;
    }

    boolean isCapitalised(int i) {
        return tokens.isWord(i) && tokens.has(i, Tokens.CAPITALISED);
    }

    boolean onSameLine(int i) {
        return joins(i) && !tokens.has(i, Tokens.NEWLINE);
    }

    /** "kr.", "deltagere" behind a number, also where the line broke between them; not "Deltagere" that begins a line. */
    boolean isAmount(int i) {
        return is(i, Role.AMOUNT) && (onSameLine(i) || joins(i) && !isCapitalised(i));
    }

    /** Whether the tokens fill their line or table cell. */
    boolean isAlone(int from, int to) {
        return isCellStart(from) && isCellEnd(to);
    }

    boolean isCellStart(int i) {
        return i == 0 || tokens.has(i, Tokens.NEWLINE | Tokens.TAB | Tokens.CELL_BREAK) || tokens.isMark(i - 1, '|');
    }

    boolean isCellEnd(int i) {
        return i >= tokens.size()
                || tokens.has(i, Tokens.NEWLINE | Tokens.TAB | Tokens.CELL_BREAK)
                || tokens.isMark(i, '|');
    }
}
