package dk.tovholder.extraction.date;

/** Which part of a month or year is meant: "primo", "medio", "ultimo". */
public enum Portion {
    WHOLE,
    START,
    MIDDLE,
    END
}
