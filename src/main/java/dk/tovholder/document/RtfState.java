package dk.tovholder.document;

/** What holds within a group of an RTF file, and ends with it. */
final class RtfState {
    /** Where the text of a group belongs. */
    enum Destination {
        BODY,
        MARKER,
        FONTS,
        STYLES,
        NOWHERE
    }

    Destination destination = Destination.BODY;
    int font = -1;
    int fallbackLength = 1;
    boolean bold;
    boolean hidden;

    RtfState copy() {
        RtfState copy = new RtfState();
        copy.destination = destination;
        copy.font = font;
        copy.fallbackLength = fallbackLength;
        copy.bold = bold;
        copy.hidden = hidden;
        return copy;
    }

    void plain() {
        bold = false;
        hidden = false;
        font = -1;
    }
}
