package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.section.Words;
import dk.tovholder.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** The words of a task: the source's own, without the owner and the deadline. */
final class TaskText {
    private final Tokens tokens;
    private final List<Words> left = new ArrayList<>();

    TaskText(Tokens tokens, Words all) {
        this.tokens = tokens;
        left.add(all);
    }

    /** Takes these words out. */
    TaskText without(Words words) {
        if (words.isEmpty()) {
            return this;
        }
        for (int i = left.size() - 1; i >= 0; i--) {
            Words run = left.get(i);
            if (words.start() < run.end() && words.end() > run.start()) {
                left.remove(i);
                if (words.end() < run.end()) {
                    left.add(i, new Words(words.end(), run.end()));
                }
                if (words.start() > run.start()) {
                    left.add(i, new Words(run.start(), words.start()));
                }
            }
        }
        return this;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Words run : left) {
            Words inner = trimmed(run);
            if (!inner.isEmpty()) {
                boolean mark = !tokens.isWord(inner.start()) && !tokens.isNumber(inner.start());
                text.append(text.isEmpty() || mark ? "" : " ").append(inner.text(tokens));
            }
        }
        return text.toString();
    }

    /** Without the marks at either end that parted it from what was taken out. */
    private Words trimmed(Words run) {
        int from = run.start();
        int to = run.end();
        while (from < to && (isPunctuation(from) || tokens.isMark(from, ')'))) {
            from++;
        }
        while (to > from && (isPunctuation(to - 1) || tokens.isMark(to - 1, '(') && !hasClosing(from, to))) {
            to--;
        }
        return new Words(from, to);
    }

    private boolean isPunctuation(int at) {
        return tokens.isMark(at, '.') && !isAbbreviation(at)
                || tokens.isMark(at, ',')
                || tokens.isMark(at, ';')
                || tokens.isMark(at, ':')
                || tokens.isMark(at, '-')
                || tokens.isMark(at, '–')
                || tokens.isMark(at, '|')
                || tokens.isMark(at, '!')
                || tokens.isMark(at, '?')
                || tokens.isMark(at, ')') && isPunctuationBefore(at)
                || tokens.isMark(at, '>');
    }

    private boolean isPunctuationBefore(int at) {
        return tokens.isMark(at - 1, '(') || tokens.isMark(at - 1, '.');
    }

    private boolean isAbbreviation(int dot) {
        return tokens.isWord(dot - 1) && tokens.length(dot - 1) <= 2 && !tokens.isSpaced(dot);
    }

    private boolean hasClosing(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.isMark(i, ')')) {
                return true;
            }
        }
        return false;
    }
}
