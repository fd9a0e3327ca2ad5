package dk.tovholder.document;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Counts the paragraphs that Word numbers itself. */
final class DocxNumbers {
    private static final int LEVELS = 9;
    private static final int UNSET = -1;

    private final @Nullable XWPFNumbering numbering;
    private final Map<BigInteger, int[]> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    DocxNumbers(@Nullable XWPFNumbering numbering) {
        this.numbering = numbering;
    }

    /** The number or "-" before the next paragraph of this list; empty where it has none. */
    String next(int list, int level) {
        XWPFNum num = numbering == null ? null : numbering.getNum(BigInteger.valueOf(list));
        XWPFAbstractNum definition = num == null ? null : definition(num);
        Node levelNode = definition == null ? null : level(definition, level);
        if (num == null || definition == null || levelNode == null) {
            return "";
        }
        int[] counts = count(num, definition, level);
        String format = WordXml.value(levelNode, "numFmt");
        if (format.equals("bullet")) {
            return "-";
        }
        return format.equals("none") ? "" : text(definition, WordXml.value(levelNode, "lvlText"), counts);
    }

    /** The level of the list that belongs to a paragraph style; 0 where none does. */
    int levelOf(int list, String style) {
        XWPFNum num = numbering == null ? null : numbering.getNum(BigInteger.valueOf(list));
        XWPFAbstractNum definition = num == null ? null : definition(num);
        for (int level = 0; definition != null && level < LEVELS; level++) {
            if (style.equals(WordXml.value(level(definition, level), "pStyle"))) {
                return level;
            }
        }
        return 0;
    }

    private @Nullable XWPFAbstractNum definition(XWPFNum num) {
        if (numbering == null || num.getCTNum().getAbstractNumId() == null) {
            return null;
        }
        return numbering.getAbstractNum(num.getCTNum().getAbstractNumId().getVal());
    }

    private static @Nullable Node level(XWPFAbstractNum definition, int level) {
        return ofLevel(definition.getCTAbstractNum().getDomNode(), "lvl", level);
    }

    private static @Nullable Node ofLevel(Node parent, String name, int level) {
        for (Element child : WordXml.children(parent)) {
            if (name.equals(child.getLocalName())
                    && WordXml.attribute(child, "ilvl").equals(Integer.toString(level))) {
                return child;
            }
        }
        return null;
    }

    private int[] count(XWPFNum num, XWPFAbstractNum definition, int level) {
        int[] counts = counters.computeIfAbsent(definition.getCTAbstractNum().getAbstractNumId(), any -> unset());
        Node override = ofLevel(num.getCTNum().getDomNode(), "lvlOverride", level);
        int restart = WordXml.number(override, "startOverride", UNSET);
        boolean first = begun.add(num.getCTNum().getNumId() + "/" + level);
        if (first && restart != UNSET) {
            counts[level] = restart;
        } else {
            counts[level] = counts[level] == UNSET ? start(definition, level) : counts[level] + 1;
        }
        for (int other = 0; other < LEVELS; other++) {
            if (other > level) {
                counts[other] = UNSET;
            } else if (counts[other] == UNSET) {
                counts[other] = start(definition, other);
            }
        }
        return counts;
    }

    private static int[] unset() {
        int[] counts = new int[LEVELS];
        Arrays.fill(counts, UNSET);
        return counts;
    }

    private static int start(XWPFAbstractNum definition, int level) {
        return WordXml.number(level(definition, level), "start", 1);
    }

    /** Fills a pattern as "%1.%2." with the counts of its levels. */
    private static String text(XWPFAbstractNum definition, String pattern, int[] counts) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            int level = i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
            if (c == '%' && level >= 0 && level < LEVELS) {
                String format = WordXml.value(level(definition, level), "numFmt");
                text.append(NumberFormat.word(format).text(Math.max(0, counts[level])));
                i++;
            } else {
                text.append(c);
            }
        }
        return text.toString().strip();
    }
}
