package dk.tovholder.extraction.date;

import dk.tovholder.extraction.date.DatePoint.NamedMonth;
import dk.tovholder.extraction.text.Tokens;
import org.jspecify.annotations.Nullable;

/** A month without a day: "i maj", "Oktober 2014", "august-oktober"; not Maj Hansen, not Novembergrebet. */
final class Months {
    private final Scan scan;
    private final Years years;
    private final Separators separators;

    Months(Scan scan) {
        this.scan = scan;
        years = new Years(scan);
        separators = new Separators(scan);
    }

    @Nullable Match read(int i) {
        Word word = scan.word(i);
        if (word == null || word.month == 0) {
            return null;
        }
        int to = years.read(word.shortMonth ? scan.afterDot(i + 1) : i + 1);
        int year = years.year();
        if (year == 0 && (word.shortMonth || isName(word, i) || isCompound(i) || isAfterNumber(i))) {
            return null;
        }
        NamedMonth month = new NamedMonth(word.month, year, Portion.WHOLE);
        int last = scan.isGluedMark(to, '/') ? to + 1 : separators.afterRange(to);
        Word end = last < 0 ? null : scan.word(last);
        if (end == null || end.month == 0 || end.shortMonth) {
            return Match.of(i, to, month);
        }
        int toEnd = years.read(last + 1);
        NamedMonth second = new NamedMonth(end.month, years.year(), Portion.WHOLE);
        NamedMonth first =
                year > 0 || end.month < word.month ? month : new NamedMonth(word.month, years.year(), Portion.WHOLE);
        return Match.range(i, toEnd, first, second);
    }

    /** A month where only a month can stand: after "ultimo", "udgangen af". */
    @Nullable Match after(int i) {
        int month = scan.month(i);
        if (month == 0) {
            return null;
        }
        int to = years.read(scan.unit(i + 1) == Unit.MONTH ? i + 2 : i + 1);
        return Match.of(i, to, new NamedMonth(month, years.year(), Portion.WHOLE));
    }

    private boolean isName(Word word, int i) {
        if (!scan.isCapitalised(i)) {
            return false;
        }
        boolean nextName = scan.joins(i + 1) && scan.isCapitalised(i + 1);
        boolean previousName = scan.joins(i) && scan.isCapitalised(i - 1) && !scan.isCellStart(i);
        if (!word.is(Role.NAME)) {
            return nextName && previousName;
        }
        boolean preposition = scan.is(i - 1, Role.IN) || scan.is(i - 1, Role.TO) || scan.is(i - 1, Role.FROM);
        return nextName || previousName || !preposition && !scan.isAlone(i, i + 1);
    }

    /** "punkt 6. juni", "32. maj": neither a day nor a month. */
    private boolean isAfterNumber(int i) {
        return scan.joins(i)
                && (scan.tokens.isNumber(i - 1) || scan.isGluedMark(i - 1, '.') && scan.tokens.isNumber(i - 2));
    }

    private boolean isCompound(int i) {
        boolean hyphen = scan.isGluedMark(i + 1, '-') && scan.tokens.isWord(i + 2) && scan.tokens.isGlued(i + 2);
        boolean month = hyphen && scan.month(i + 2) > 0;
        return hyphen && !month
                || i > 0 && scan.tokens.isGlued(i) && !scan.tokens.isMark(i - 1, '/') && !isBracket(i - 1);
    }

    private boolean isBracket(int i) {
        return scan.tokens.isMark(i, '(')
                || scan.tokens.isMark(i, '"')
                || scan.tokens.isMark(i, '”')
                || scan.tokens.has(i, Tokens.SPACE) && scan.isDash(i);
    }
}
