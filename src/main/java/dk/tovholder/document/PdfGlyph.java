package dk.tovholder.document;

/**
 * A character on a page.
 *
 * @param x left edge, in points from the left
 * @param y base line, in points from the top
 * @param space width of a blank of its font
 */
record PdfGlyph(String text, float x, float y, float width, float size, float space, boolean bold) {
    boolean isBlank() {
        return text.isBlank();
    }

    float right() {
        return x + width;
    }
}
