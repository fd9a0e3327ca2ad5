package dk.tovholder.extraction.date;

/** What a small word does in a date; the names are those of {@code calendar.yaml}. */
enum Role {
    ARTICLE,
    CLOCK,
    AT,
    IN,
    AHEAD,
    FOR,
    AGO,
    BY,
    BEFORE,
    WITHIN,
    FROM,
    AFTER,
    TO,
    OF,
    WITH,
    EACH,
    NEXT,
    LAST,
    THIS,
    AND,
    BETWEEN,
    ABOUT,
    PORTION_START,
    PORTION_MIDDLE,
    PORTION_END,
    END_OF,
    WEEK,
    ADVENT,
    OF_THIS,
    THE_DAY,
    THE_MONTH,
    THE_WEEK,
    THE_YEAR,
    OF_THE_MONTH,
    OF_THE_WEEK,
    OF_THE_YEAR,
    END,
    AGAIN,
    MOVED,
    HALF,
    ALWAYS,
    NO_DATE_AFTER,
    AMOUNT,
    AFTER_BARE_DAY,
    NAME;

    long bit() {
        return 1L << ordinal();
    }
}
