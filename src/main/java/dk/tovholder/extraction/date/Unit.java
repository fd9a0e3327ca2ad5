package dk.tovholder.extraction.date;

/** What distances between days are counted in. */
public enum Unit {
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR
}
