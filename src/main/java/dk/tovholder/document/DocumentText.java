package dk.tovholder.document;

import java.util.List;

/**
 * The text of a file.
 *
 * @param text lines parted by \n; table rows one a line, cells parted by tabs
 * @param pageStarts offset of each page's first character; one entry, 0, where the format has no pages
 */
public record DocumentText(String text, List<Integer> pageStarts) {
    public DocumentText {
        pageStarts = List.copyOf(pageStarts);
    }
}
