package dk.tovholder.extraction;

/** How exact a date expression is. */
public enum Grain {
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    SEASON,
    YEAR
}
