package dk.tovholder.document;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Counts the numbered lists and headings of an OpenDocument text. */
final class OdtNumbers {
    private static final int LEVELS = 10;
    private static final String OUTLINE = "outline";

    private final OdtStyles styles;
    private final Map<String, int[]> counters = new HashMap<>();

    OdtNumbers(OdtStyles styles) {
        this.styles = styles;
    }

    /** A list begins that does not go on where the last of its style ended. */
    void restart(String listStyle) {
        counters.remove(listStyle);
    }

    /** The next marker of a list. */
    String item(String listStyle, int level) {
        Element definition = styles.level(listStyle, level);
        if (definition == null || !definition.normalName().equals("text:list-level-style-number")) {
            count(listStyle, level, 1);
            return "-";
        }
        String number = number(listStyle, level, definition);
        return number.isEmpty() ? "-" : number;
    }

    /** The next heading's number; empty where headings have none. */
    String heading(int level) {
        Element definition = styles.outlineLevel(level);
        return definition == null ? "" : number(OUTLINE, level, definition);
    }

    private String number(String list, int level, Element definition) {
        int[] counts = count(list, level, start(definition));
        if (definition.attr("style:num-format").isEmpty()) {
            return "";
        }
        StringBuilder number = new StringBuilder(definition.attr("style:num-prefix"));
        for (int shown = level - shownLevels(definition) + 1; shown <= level; shown++) {
            Element of = list.equals(OUTLINE) ? styles.outlineLevel(shown) : styles.level(list, shown);
            number.append(NumberFormat.html(format(of)).text(Math.max(1, counts[shown])));
            number.append(shown < level ? "." : "");
        }
        String suffix = definition.attr("style:num-suffix");
        return number.append(suffix.isEmpty() ? "." : suffix).toString().strip();
    }

    private int[] count(String list, int level, int start) {
        int[] counts = counters.computeIfAbsent(list, any -> new int[LEVELS + 1]);
        int at = Math.min(level, LEVELS);
        counts[at] = counts[at] == 0 ? start : counts[at] + 1;
        for (int deeper = at + 1; deeper <= LEVELS; deeper++) {
            counts[deeper] = 0;
        }
        return counts;
    }

    private static String format(@Nullable Element definition) {
        return definition == null ? "1" : definition.attr("style:num-format");
    }

    private static int start(Element definition) {
        return smallNumber(definition.attr("text:start-value"), 1);
    }

    private static int shownLevels(Element definition) {
        int level = smallNumber(definition.attr("text:level"), 1);
        return Math.min(level, smallNumber(definition.attr("text:display-levels"), 1));
    }

    private static int smallNumber(String digits, int otherwise) {
        boolean small =
                !digits.isEmpty() && digits.length() < 5 && digits.chars().allMatch(Character::isDigit);
        return small ? Integer.parseInt(digits) : otherwise;
    }
}
