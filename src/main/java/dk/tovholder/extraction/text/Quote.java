package dk.tovholder.extraction.text;

/** Copies a stretch of a text for people to read. */
final class Quote {
    private final SourceText text;
    private final Ints joins;

    Quote(SourceText text, Ints joins) {
        this.text = text;
        this.joins = joins;
    }

    String of(int start, int end) {
        StringBuilder quote = new StringBuilder(end - start + 8);
        int join = joins.floor(start) + 1;
        for (int i = start; i < end; i++) {
            if (join < joins.size() && joins.get(join) == i) {
                quote.append("- ");
                join++;
            }
            char c = text.charAt(i);
            if (c <= ' ' || c == SourceText.CELL_BREAK || isFromTag(c, i)) {
                blank(quote);
            } else {
                quote.append(c);
            }
        }
        int length = quote.length();
        return quote.substring(0, length > 0 && quote.charAt(length - 1) == ' ' ? length - 1 : length);
    }

    private static void blank(StringBuilder quote) {
        int length = quote.length();
        if (length > 0 && quote.charAt(length - 1) != ' ') {
            quote.append(' ');
        }
    }

    /** Bullets and heading marks that stand for a tag are no words of the source. */
    private boolean isFromTag(char c, int index) {
        return (c == '-' || c == '#') && text.original().charAt(text.originalOffset(index)) == '<';
    }
}
