package dk.tovholder.document;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the styles of an OpenDocument text say of bold letters, page breaks and numbers. */
final class OdtStyles {
    private static final int MOST_ANCESTORS = 20;

    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();
    private @Nullable Element outline;

    OdtStyles(@Nullable Document named, Document content) {
        if (named != null) {
            add(named);
        }
        add(content);
    }

    private void add(Document document) {
        for (Element style : document.select("style|style")) {
            styles.put(style.attr("style:name"), style);
        }
        for (Element list : document.select("text|list-style")) {
            lists.put(list.attr("style:name"), list);
        }
        Element found = document.selectFirst("text|outline-style");
        outline = found == null ? outline : found;
    }

    boolean isBold(String name) {
        return property(name, "style|text-properties", "fo:font-weight").equals("bold");
    }

    /** Whether it undoes the boldness around it. */
    boolean isLight(String name) {
        return property(name, "style|text-properties", "fo:font-weight").equals("normal");
    }

    boolean breaksPage(String name) {
        return property(name, "style|paragraph-properties", "fo:break-before").equals("page");
    }

    /** The level's definition in a list style. */
    @Nullable Element level(String listStyle, int level) {
        return level(lists.get(listStyle), level);
    }

    @Nullable Element outlineLevel(int level) {
        return level(outline, level);
    }

    private static @Nullable Element level(@Nullable Element style, int level) {
        if (style == null) {
            return null;
        }
        for (Element child : style.children()) {
            if (child.attr("text:level").equals(Integer.toString(level))) {
                return child;
            }
        }
        return null;
    }

    private String property(String name, String properties, String attribute) {
        Element style = styles.get(name);
        for (int i = 0; style != null && i < MOST_ANCESTORS; i++) {
            Element set = style.selectFirst(properties);
            if (set != null && set.hasAttr(attribute)) {
                return set.attr(attribute);
            }
            style = styles.get(style.attr("style:parent-style-name"));
        }
        return "";
    }
}
