package dk.tovholder.extraction;

/** Why a point stands on a coming agenda. */
public enum Reason {
    PLANNED,
    POSTPONED,
    RESUBMITTED
}
