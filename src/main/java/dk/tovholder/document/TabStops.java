package dk.tovholder.document;

/**
 * Tabs within a paragraph. After a number or a label ("3.", "Dato:") a tab is only a wide blank; elsewhere it sets columns
 * and stays, so that the line reads as a table row.
 */
final class TabStops {
    private static final int LONGEST_NUMBER = 5;

    private TabStops() {}

    static String tidy(String text) {
        if (text.indexOf('\t') < 0) {
            return text;
        }
        StringBuilder tidy = new StringBuilder();
        for (String line : text.split("\n")) {
            tidy.append(tidy.isEmpty() ? "" : "\n").append(line(line));
        }
        return tidy.toString();
    }

    private static String line(String line) {
        StringBuilder out = new StringBuilder();
        boolean columns = false;
        for (String part : line.split("\t")) {
            String words = part.strip();
            if (words.isEmpty()) {
                continue;
            }
            if (!out.isEmpty()) {
                boolean wideBlank = !columns && isLabel(out);
                columns |= !wideBlank;
                out.append(wideBlank ? ' ' : '\t');
            }
            out.append(words);
        }
        return out.toString();
    }

    private static boolean isLabel(CharSequence before) {
        String words = before.toString().replace("*", "");
        if (words.endsWith(":")) {
            return true;
        }
        char end = words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
        boolean numbering = end == '.' || end == ')' || end == '-' || Character.isDigit(end);
        return numbering && words.length() <= LONGEST_NUMBER;
    }
}
