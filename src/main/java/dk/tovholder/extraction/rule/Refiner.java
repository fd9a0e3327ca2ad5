package dk.tovholder.extraction.rule;

/** Looks at all proposals together: joins, removes, corrects. */
interface Refiner {
    void refine(Proposals proposals, Reading reading);
}
