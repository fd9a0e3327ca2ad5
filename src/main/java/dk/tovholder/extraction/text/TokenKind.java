package dk.tovholder.extraction.text;

/** What a token is made of. */
public enum TokenKind {
    /** Letters, perhaps with digits after them ("U13") or an apostrophe inside ("BFA's"). */
    WORD,
    /** Digits, perhaps with thousands or decimals ("48.500", "99,93"). */
    NUMBER,
    /** One other character, or a run of the same dot, dash, star and the like. */
    PUNCTUATION
}
