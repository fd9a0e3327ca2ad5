package dk.tovholder.extraction.section;

/** What a stretch of minutes is there for. */
public enum SectionKind {
    /** Before the first point: who, when, where. */
    HEADER,
    /** A table of contents, or the agenda as it was sent out. */
    CONTENTS,
    /** Written before the meeting: the case as it was presented. */
    PRESENTATION,
    /** What the case officer proposes. */
    PROPOSAL,
    /** What the meeting said and settled. */
    DECISION,
    /** The body of a point that has no parts. */
    NEUTRAL,
    /** What an earlier meeting said or settled. */
    EARLIER,
    /** What was only talked about. */
    TALK,
    ATTACHMENTS,
    SIGNATURE,
    /** When the body meets next. */
    NEXT_MEETINGS,
    /** What it is to take up then, or some day. */
    NEXT_AGENDA,
    /** A list of things to do. */
    ACTIONS,
    /** A list of what was settled. */
    DECISIONS,
    /** A list of dates. */
    CALENDAR,
    /** Page numbers, who wrote it, when it was approved. */
    FOOTER;

    /** Whether nothing that stands here is of this meeting or after it. */
    public boolean isSilent() {
        return this == CONTENTS || this == ATTACHMENTS || this == SIGNATURE || this == FOOTER;
    }

    /** Whether it is a list of entries of one kind, as they stand at the end of minutes. */
    public boolean isList() {
        return this == NEXT_MEETINGS || this == NEXT_AGENDA || this == ACTIONS || this == DECISIONS || this == CALENDAR;
    }

    /** Whether it was written before the meeting or is of an earlier one. */
    public boolean isBeforehand() {
        return this == PRESENTATION || this == PROPOSAL || this == EARLIER;
    }
}
