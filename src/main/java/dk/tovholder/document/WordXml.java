package dk.tovholder.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Ways through the elements of a Word document, whose local names are enough to tell them apart. */
final class WordXml {
    private WordXml() {}

    static List<Element> children(@Nullable Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent == null ? null : parent.getFirstChild();
                child != null;
                child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static @Nullable Element child(@Nullable Node parent, String name) {
        for (Node child = parent == null ? null : parent.getFirstChild();
                child != null;
                child = child.getNextSibling()) {
            if (child instanceof Element element && name.equals(element.getLocalName())) {
                return element;
            }
        }
        return null;
    }

    /** The characters right below an element. */
    static String text(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(child.getNodeValue());
            }
        }
        return text.toString();
    }

    /** The attribute {@code val} of a child; empty where the child or the attribute is missing. */
    static String value(@Nullable Node parent, String child) {
        Element element = child(parent, child);
        return element == null ? "" : attribute(element, "val");
    }

    static int number(@Nullable Node parent, String child, int otherwise) {
        String value = value(parent, child);
        boolean small = !value.isEmpty() && value.length() < 6 && value.chars().allMatch(Character::isDigit);
        return small ? Integer.parseInt(value) : otherwise;
    }

    /** Whether a switch as {@code <w:b/>} is set: null where nothing is said. */
    static @Nullable Boolean isOn(@Nullable Node properties, String child) {
        Element element = child(properties, child);
        if (element == null) {
            return null;
        }
        String value = attribute(element, "val");
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    static String attribute(Element element, String name) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (name.equals(attribute.getLocalName())) {
                return attribute.getNodeValue();
            }
        }
        return "";
    }
}
