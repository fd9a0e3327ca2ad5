package dk.tovholder.document;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;

/** Markers of the items of web pages' lists, which browsers count themselves. */
final class ListNumbers {
    private record Open(boolean numbered, String type, int[] next) {}

    private final Deque<Open> open = new ArrayDeque<>();

    void begin(Element list) {
        String start = list.attr("start").strip();
        int first = start.length() < 6 && !start.isEmpty() && start.chars().allMatch(Character::isDigit)
                ? Integer.parseInt(start)
                : 1;
        open.push(new Open(list.normalName().equals("ol"), list.attr("type"), new int[] {first}));
    }

    void end() {
        open.pop();
    }

    /** 0 in a list that stands in no other. */
    int depth() {
        return Math.max(0, open.size() - 1);
    }

    String next() {
        Open list = open.peek();
        if (list == null || !list.numbered()) {
            return "-";
        }
        return NumberFormat.html(list.type()).text(list.next()[0]++) + ".";
    }
}
