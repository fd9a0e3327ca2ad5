package dk.tovholder.extraction;

/** Whether the minutes say it in words, or it follows from them by inference. */
public enum Certainty {
    STATED,
    IMPLIED
}
