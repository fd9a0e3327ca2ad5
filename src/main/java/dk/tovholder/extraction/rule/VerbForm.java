package dk.tovholder.extraction.rule;

/** How the verb of a cue stands in its clause. */
enum VerbForm {
    /** No verb: "enighed om". */
    NONE,
    /** "Godkendt." */
    BARE,
    /** "blev godkendt", "godkendes", "godkendtes". */
    PASSIVE,
    /** "godkendte", "har godkendt". */
    ACTIVE,
    /** "kan godkende". */
    ABLE,
    /** Nothing that settles anything: "skal godkendes", "at godkende". */
    OTHER
}
