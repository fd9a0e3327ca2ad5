package dk.tovholder.document;

import dk.tovholder.document.RtfState.Destination;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the control words of an RTF file do. */
final class RtfWords {
    private static final Set<String> PASSED_OVER = Set.of(
            "colortbl",
            "info",
            "pict",
            "object",
            "objdata",
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "footnote",
            "annotation",
            "fldinst",
            "listtable",
            "listoverridetable",
            "revtbl",
            "rsidtbl",
            "generator",
            "nonshppict",
            "xmlnstbl",
            "themedata",
            "datastore",
            "latentstyles",
            "filetbl",
            "ftnsep",
            "ftnsepc",
            "aftnsep",
            "aftnsepc",
            "tc",
            "xe",
            "bkmkstart",
            "bkmkend",
            "pnseclvl");

    private final RtfCharsets charsets = new RtfCharsets();
    private final RtfBlocks blocks = new RtfBlocks();
    private final Map<Integer, Integer> headingStyles = new HashMap<>();
    private final StringBuilder styleName = new StringBuilder();
    private int definedStyle;

    RtfCharsets charsets() {
        return charsets;
    }

    RtfBlocks blocks() {
        return blocks;
    }

    void text(String text, RtfState state) {
        if (state.hidden) {
            return;
        }
        switch (state.destination) {
            case BODY -> blocks.text(text, state.bold);
            case MARKER -> blocks.marker(text);
            case STYLES -> styleName.append(text);
            case FONTS, NOWHERE -> {}
        }
    }

    /** A style's definition is a group, and ends with its name and a semicolon. */
    void endGroup(RtfState state) {
        if (state.destination == Destination.STYLES) {
            String name = styleName
                    .toString()
                    .toLowerCase(Locale.ROOT)
                    .replace(";", "")
                    .strip();
            styleName.setLength(0);
            boolean heading = name.startsWith("heading ") || name.startsWith("overskrift ");
            int level = name.isEmpty() ? 0 : name.charAt(name.length() - 1) - '0';
            if (heading && level > 0 && level < 10) {
                headingStyles.put(definedStyle, level);
            }
        }
    }

    void word(String word, int number, RtfState state) {
        if (state.destination == Destination.NOWHERE) {
            return;
        }
        if (PASSED_OVER.contains(word)) {
            state.destination = Destination.NOWHERE;
        } else if (state.destination == Destination.FONTS || state.destination == Destination.STYLES) {
            define(word, number, state);
        } else if (!destination(word, state) && !character(word, number, state) && !special(word, state)) {
            paragraph(word, number, state);
        }
    }

    private void define(String word, int number, RtfState state) {
        switch (word) {
            case "f" -> state.font = number;
            case "fcharset" -> charsets.font(state.font, number);
            case "s" -> definedStyle = number;
            default -> {}
        }
    }

    private static boolean destination(String word, RtfState state) {
        switch (word) {
            case "fonttbl" -> state.destination = Destination.FONTS;
            case "stylesheet" -> state.destination = Destination.STYLES;
            case "listtext", "pntext" -> state.destination = Destination.MARKER;
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean character(String word, int number, RtfState state) {
        switch (word) {
            case "b" -> state.bold = number != 0;
            case "v", "deleted" -> state.hidden = number != 0;
            case "plain" -> state.plain();
            case "f" -> state.font = number;
            case "ansicpg" -> charsets.file(number);
            case "mac" -> charsets.file(10000);
            case "pc" -> charsets.file(437);
            case "pca" -> charsets.file(850);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean special(String word, RtfState state) {
        String text = switch (word) {
            case "tab" -> "\t";
            case "emdash" -> "\u2014";
            case "endash" -> "\u2013";
            case "lquote" -> "\u2018";
            case "rquote" -> "\u2019";
            case "ldblquote" -> "\u201C";
            case "rdblquote" -> "\u201D";
            case "bullet" -> "\u2022";
            case "emspace", "enspace", "qmspace" -> " ";
            default -> "";
        };
        text(text, state);
        return !text.isEmpty();
    }

    private void paragraph(String word, int number, RtfState state) {
        if (state.destination != Destination.BODY) {
            return;
        }
        switch (word) {
            case "par", "sect" -> blocks.endParagraph();
            case "line" -> blocks.lineBreak();
            case "page" -> blocks.pageBreak();
            case "pard" -> blocks.resetParagraph();
            case "intbl" -> blocks.inTable();
            case "cell" -> blocks.endCell();
            case "row" -> blocks.endRow();
            case "nestcell" -> blocks.endParagraph();
            case "s" -> blocks.heading(headingStyles.getOrDefault(number, 0));
            case "outlinelevel" -> blocks.heading(number < 9 ? number + 1 : 0);
            case "ilvl" -> blocks.depth(number);
            default -> {}
        }
    }
}
