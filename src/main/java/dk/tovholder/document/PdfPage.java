package dk.tovholder.document;

import java.util.List;

/** What stands on a page, and where. */
record PdfPage(List<PdfGlyph> glyphs, List<PdfRule> rules, float width) {}
