package dk.tovholder.extraction.section;

import dk.tovholder.extraction.text.Ints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Blanks out what is printed anew on each page: page numbers, and the lines that stand around them again and again. The
 * text keeps its length, so that offsets stay true; what stands at the very top of the text is kept, for it says who met.
 */
final class PageFurniture {
    private static final int LONGEST = 160;
    private static final int SHORTEST = 12;
    private static final int REACH = 3;
    private static final int TOP = 5;

    private final String text;
    private final List<String> pageWords;
    private final List<String> continuations;
    /** With one of these letters a page word begins. */
    private final String initials;

    private final Ints starts = new Ints();
    private final Ints ends = new Ints();
    /** Those of the lines that hold a digit: most do not, and can number no page. */
    private final Ints withDigit = new Ints();

    private PageFurniture(String text, List<String> pageWords, List<String> continuations) {
        this.continuations = continuations;
        this.text = text;
        this.pageWords =
                pageWords.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        initials = initials(this.pageWords);
    }

    private static String initials(List<String> lower) {
        StringBuilder initials = new StringBuilder();
        for (String word : lower) {
            initials.append(word.charAt(0)).append(Character.toUpperCase(word.charAt(0)));
        }
        return initials.toString();
    }

    static String blank(String text, List<String> pageWords, List<String> continuations) {
        return new PageFurniture(text, pageWords, continuations).run();
    }

    private String run() {
        split();
        List<Integer> pages = pageLines();
        if (pages.isEmpty()) {
            return text;
        }
        boolean[] furniture = new boolean[starts.size()];
        pages.forEach(line -> furniture[line] = line > 0);
        for (int line = 0; line < furniture.length; line++) {
            furniture[line] |= isContinuation(line);
        }
        markNeighbours(pages, furniture, -1);
        markNeighbours(pages, furniture, 1);
        return blanked(furniture);
    }

    /** The lines that are not empty. */
    private void split() {
        int start = 0;
        boolean blank = true;
        boolean digit = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? '\n' : text.charAt(i);
            if (c == '\n' || c == '\f' || c == '\r') {
                if (digit) {
                    withDigit.add(starts.size());
                }
                if (!blank) {
                    starts.add(start);
                    ends.add(i);
                }
                start = i + 1;
                blank = true;
                digit = false;
            } else {
                blank &= isBlank(c);
                digit |= Character.isDigit(c);
            }
        }
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0';
    }

    /** "fortsættes >>". */
    private boolean isContinuation(int line) {
        int start = skipBlanks(starts.get(line), ends.get(line));
        for (String word : continuations) {
            int end = start + word.length();
            if (text.regionMatches(true, start, word, 0, word.length()) && hasNoWord(end, ends.get(line))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasNoWord(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private List<Integer> pageLines() {
        List<Integer> pages = new ArrayList<>();
        for (int i = 0; i < withDigit.size(); i++) {
            int line = withDigit.get(i);
            if (length(line) <= LONGEST && hasPageNumber(line)) {
                pages.add(line);
            }
        }
        return pages.isEmpty() ? repetitionsOfTop() : pages;
    }

    private int length(int line) {
        return ends.get(line) - starts.get(line);
    }

    /** "Side 2 af 8" alone, or at an edge of the line or between gaps ("1. oktober 2024      side 1 af 3"). */
    private boolean hasPageNumber(int line) {
        int end = ends.get(line);
        for (int i = starts.get(line); i < end; i++) {
            boolean start =
                    (i == starts.get(line) || text.charAt(i - 1) <= ' ') && initials.indexOf(text.charAt(i)) >= 0;
            int after = start ? afterPageWord(i, end) : -1;
            if (after > 0) {
                int number = afterPageNumber(after, end);
                if (number > after && isEdge(line, i) && (number >= end || isGap(number, end))) {
                    return true;
                }
            }
        }
        return false;
    }

    private int afterPageWord(int at, int end) {
        for (String word : pageWords) {
            int after = at + word.length();
            if (after < end && text.regionMatches(true, at, word, 0, word.length()) && text.charAt(after) <= ' ') {
                return after;
            }
        }
        return -1;
    }

    /** After " 2", " 2 af 8", " 2/8"; the same offset where there is no number. */
    private int afterPageNumber(int from, int end) {
        int at = digits(skipBlanks(from, end), end);
        if (at == skipBlanks(from, end)) {
            return from;
        }
        int next = skipBlanks(at, end);
        int word = next;
        while (word < end && (Character.isLetter(text.charAt(word)) || text.charAt(word) == '/')) {
            word++;
        }
        int number = skipBlanks(word, end);
        int after = digits(number, end);
        return word > next && word - next <= 3 && after > number ? after : at;
    }

    private int skipBlanks(int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    private int digits(int from, int end) {
        int at = from;
        while (at < end && at < from + 4 && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private boolean isEdge(int line, int at) {
        int start = starts.get(line);
        return isBlank(start, at) || at - start >= 2 && text.charAt(at - 1) <= ' ' && text.charAt(at - 2) <= ' ';
    }

    private boolean isGap(int at, int end) {
        return isBlank(at, end) || at + 1 < end && text.charAt(at) <= ' ' && text.charAt(at + 1) <= ' ';
    }

    /** The first line again, with a number at its end that counts the pages. */
    private List<Integer> repetitionsOfTop() {
        List<Integer> pages = new ArrayList<>();
        if (starts.size() == 0 || length(0) > LONGEST || !endsInDigit(0)) {
            return pages;
        }
        String top = template(0);
        if (top.length() < SHORTEST) {
            return pages;
        }
        for (int line = 0; line < starts.size(); line++) {
            if (length(line) <= LONGEST && endsInDigit(line) && template(line).equals(top)) {
                pages.add(line);
            }
        }
        return pages.size() > 1 ? pages : List.of();
    }

    private boolean endsInDigit(int line) {
        int end = ends.get(line);
        while (end > starts.get(line) && text.charAt(end - 1) <= ' ') {
            end--;
        }
        return Character.isDigit(text.charAt(end - 1));
    }

    /** The line without its digits and with single blanks. */
    private String template(int line) {
        StringBuilder template = new StringBuilder();
        boolean blank = false;
        for (int i = starts.get(line); i < ends.get(line); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == '\u00A0') {
                blank = template.length() > 0;
            } else if (!Character.isDigit(c)) {
                if (blank) {
                    template.append(' ');
                }
                blank = false;
                template.append(c);
            }
        }
        return template.toString();
    }

    /** Lines at the same distance from two or more page numbers that say the same, one step after the other. */
    private void markNeighbours(List<Integer> pages, boolean[] furniture, int direction) {
        List<Integer> front = pages;
        for (int step = 1; step <= REACH && !front.isEmpty(); step++) {
            Map<String, List<Integer>> same = new HashMap<>();
            for (int line : front) {
                int next = line + direction;
                if (next >= 0 && next < starts.size() && length(next) <= LONGEST && !furniture[next]) {
                    same.computeIfAbsent(template(next), key -> new ArrayList<>())
                            .add(next);
                }
            }
            front = new ArrayList<>();
            for (List<Integer> found : same.values()) {
                if (isRepeated(found, pages.size())) {
                    front.addAll(found);
                }
            }
            front.forEach(line -> furniture[line] = line > 0);
        }
    }

    /** On nearly every page; two are too few to tell, unless the top of the text says it as well. */
    private boolean isRepeated(List<Integer> found, int pages) {
        if (found.size() < Math.max(2, pages - 1)) {
            return false;
        }
        String template = template(found.get(0));
        for (int line = 0; line < Math.min(TOP, starts.size()); line++) {
            if (template(line).equals(template)) {
                return true;
            }
        }
        return found.size() > 2;
    }

    private String blanked(boolean[] furniture) {
        char[] chars = text.toCharArray();
        for (int line = 0; line < furniture.length; line++) {
            if (furniture[line]) {
                Arrays.fill(chars, starts.get(line), ends.get(line), ' ');
            }
        }
        return new String(chars);
    }
}
