package dk.tovholder.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What the named styles of a Word document, and those they are based on, say of a paragraph. */
final class DocxStyles {
    private static final int MOST_ANCESTORS = 20;
    private static final int HEADING_LEVELS = 9;

    private final @Nullable XWPFStyles styles;

    DocxStyles(@Nullable XWPFStyles styles) {
        this.styles = styles;
    }

    /** 0 where it is the style of no heading. */
    int headingLevel(String id) {
        for (XWPFStyle style : chain(id)) {
            String name = name(style);
            if (name.equals("title")) {
                return 1;
            }
            if (name.startsWith("heading ") && name.length() == "heading ".length() + 1) {
                return name.charAt(name.length() - 1) - '0';
            }
            int outline = WordXml.number(properties(style, "pPr"), "outlineLvl", HEADING_LEVELS);
            if (outline < HEADING_LEVELS) {
                return outline + 1;
            }
        }
        return 0;
    }

    boolean isTableOfContents(String id) {
        return chain(id).stream().anyMatch(style -> name(style).startsWith("toc "));
    }

    /** Whether it sets this switch of its letters: null where it says nothing. */
    @Nullable Boolean isOn(String id, String letterSwitch) {
        for (XWPFStyle style : chain(id)) {
            Boolean on = WordXml.isOn(properties(style, "rPr"), letterSwitch);
            if (on != null) {
                return on;
            }
        }
        return null;
    }

    /** The numbering it brings along, and the id of the style that has it. */
    @Nullable Numbered numbering(String id) {
        for (XWPFStyle style : chain(id)) {
            Element numbering = WordXml.child(properties(style, "pPr"), "numPr");
            if (numbering != null) {
                return new Numbered(style.getStyleId(), numbering);
            }
        }
        return null;
    }

    record Numbered(String style, Element numbering) {}

    private List<XWPFStyle> chain(String id) {
        List<XWPFStyle> chain = new ArrayList<>();
        XWPFStyle style = styles == null || id.isEmpty() ? null : styles.getStyle(id);
        while (style != null && chain.size() < MOST_ANCESTORS) {
            chain.add(style);
            String basis = style.getBasisStyleID();
            style = basis == null || styles == null ? null : styles.getStyle(basis);
        }
        return chain;
    }

    private static @Nullable Node properties(XWPFStyle style, String kind) {
        return WordXml.child(style.getCTStyle().getDomNode(), kind);
    }

    private static String name(XWPFStyle style) {
        String name = style.getName();
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }
}
