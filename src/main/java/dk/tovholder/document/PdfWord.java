package dk.tovholder.document;

/** A word on a page; its place as that of a {@link PdfGlyph}. */
record PdfWord(String text, float x, float right, float y, float size, boolean bold) {
    float middle() {
        return (x + right) / 2;
    }

    /** Within the height of its letters. */
    float waist() {
        return y - size * 0.3f;
    }
}
