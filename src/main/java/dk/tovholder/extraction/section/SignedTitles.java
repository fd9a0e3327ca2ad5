package dk.tovholder.extraction.section;

import dk.tovholder.extraction.text.TokenKind;
import dk.tovholder.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Titles of points that stand alone behind a sign of the text's own, or between two: "> Økonomi", "== Økonomi ==",
 * "[Økonomi]". Believed only where every line with that sign is a title with text below it.
 */
final class SignedTitles {
    private static final int LEAST = 3;
    private static final int LONGEST_SIGN = 3;
    private static final int MOST_WORDS = 10;
    private static final String QUOTES = "\"“”»«'(@.,%&";

    private final LineKinds lines;
    private final Tokens tokens;
    private final int end;

    SignedTitles(LineKinds lines, int end) {
        this.lines = lines;
        tokens = lines.tokens;
        this.end = end;
    }

    /** The lines, or none. They are cut to what stands behind their signs. */
    List<Integer> read() {
        Map<String, List<Integer>> signs = new LinkedHashMap<>();
        for (int i = 1; i < end; i++) {
            int body = body(i);
            if (body > lines.line(i).from()) {
                signs.computeIfAbsent(sign(i, body), sign -> new ArrayList<>()).add(i);
            }
        }
        for (List<Integer> titles : signs.values()) {
            if (titles.size() >= LEAST && areTitles(titles)) {
                titles.forEach(this::cut);
                return titles;
            }
        }
        return List.of();
    }

    private String sign(int index, int body) {
        Line line = lines.line(index);
        return tokens.text().substring(tokens.start(line.from()), tokens.end(body - 1));
    }

    /** Token after the sign; the first of the line where there is none. */
    private int body(int index) {
        Line line = lines.line(index);
        int at = line.from();
        if (line.row() || line.level() > 0 || line.marker().isNumbered()) {
            return at;
        }
        while (at < line.to() - 1 && at < line.from() + LONGEST_SIGN && isSign(at)) {
            at++;
        }
        return at;
    }

    private boolean isSign(int at) {
        boolean mark = !tokens.isWord(at) && !tokens.isNumber(at) && tokens.kind(at) == TokenKind.PUNCTUATION;
        return mark && QUOTES.indexOf(tokens.text().charAt(tokens.start(at))) < 0;
    }

    private boolean areTitles(List<Integer> titles) {
        int texts = 0;
        for (int i = 0; i < titles.size(); i++) {
            int below = titles.get(i) + 1;
            if (!isTitle(titles.get(i))) {
                return false;
            }
            boolean title = i + 1 < titles.size() && titles.get(i + 1) == below;
            texts += below < lines.size() && !title ? 1 : 0;
        }
        return texts >= titles.size() - 1;
    }

    private boolean isTitle(int index) {
        Line line = lines.line(index);
        int body = body(index);
        return line.blankBefore()
                && tokens.has(body, Tokens.CAPITALISED)
                && line.to() - body <= MOST_WORDS
                && lines.field(index) == null
                && (!lines.endsSentence(index) || lines.isUsualPoint(index));
    }

    private void cut(int index) {
        int from = body(index);
        int to = lines.line(index).to();
        while (to > from + 1 && isSign(to - 1) && !tokens.isMark(to - 1, ')') && !tokens.isMark(to - 1, '?')) {
            to--;
        }
        lines.narrow(index, new Words(from, to));
    }
}
