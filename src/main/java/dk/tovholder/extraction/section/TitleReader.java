package dk.tovholder.extraction.section;

import dk.tovholder.extraction.Access;
import dk.tovholder.extraction.text.Sentences;
import dk.tovholder.extraction.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Takes the title out of the paragraph that a point begins with. */
final class TitleReader {
    private static final int GAP = 3;
    private static final int SHORT = 6;

    private final Tokens tokens;
    private final HeadingWords words;
    private final Sentences sentences;
    private final AccessSuffix closed;
    private final AccessSuffix open;

    TitleReader(Tokens tokens, HeadingWords words, Sentences sentences) {
        this.tokens = tokens;
        this.words = words;
        this.sentences = sentences;
        closed = new AccessSuffix(tokens, words.closed);
        open = new AccessSuffix(tokens, words.open);
    }

    /**
     * A title.
     *
     * @param words without number, closing full stop and "LUKKET"
     * @param rest token where the text after it begins
     * @param access as the title says, or null
     */
    record Title(Words words, int rest, @Nullable Access access) {}

    /**
     * @param paragraph the words after the number
     * @param alone whether the title stands on a line or in a cell of its own, with the text below or beside it
     */
    Title read(Words paragraph, boolean alone) {
        int from = paragraph.start();
        int to = paragraph.end();
        Access access = null;
        int bracket = afterAccess(words.closed, from, to);
        if (bracket > from) {
            access = Access.CLOSED;
            from = bracket;
        } else if (afterAccess(words.open, from, to) > from) {
            access = Access.OPEN;
            from = afterAccess(words.open, from, to);
        }
        Phrases.Match<Boolean> prefix = words.closed.match(tokens, from, to);
        if (prefix != null) {
            access = Access.CLOSED;
            from = afterPrefix(prefix.end(), from, to);
        }
        int sentence = sentenceEnd(from, to);
        int end = from;
        while (end < sentence && !endsTitle(end, from, sentence, alone)) {
            end++;
        }
        int suffix = closed.at(from, end, to);
        if (suffix < to) {
            access = Access.CLOSED;
        } else {
            suffix = open.at(from, end, to);
            access = suffix < to ? Access.OPEN : access;
        }
        end = Math.min(end, suffix);
        return new Title(new Words(from, trimmed(from, end)), rest(end, to, suffix), access);
    }

    /** "Evt. Intet." is two sentences, though "evt." ends none elsewhere. */
    private int sentenceEnd(int from, int to) {
        Phrases.Match<Boolean> usual = words.usualPoints.match(tokens, from, to);
        boolean stop = usual != null
                && !usual.open()
                && usual.end() < to
                && tokens.isMark(usual.end() - 1, '.')
                && tokens.has(usual.end(), Tokens.CAPITALISED);
        return stop && usual != null ? usual.end() : sentences.end(tokens, from, to);
    }

    /** Past "(Lukket)" before the title; the same token where nothing of the kind stands. */
    private int afterAccess(Phrases<Boolean> phrases, int from, int to) {
        Phrases.Match<Boolean> match = tokens.isMark(from, '(') ? phrases.match(tokens, from + 1, to) : null;
        boolean closes = match != null && match.end() + 1 < to && tokens.isMark(match.end(), ')');
        return closes && match != null ? match.end() + 1 : from;
    }

    /** After "Lukket punkt:"; "Lukket punkt (personsag)" is itself the title. */
    private int afterPrefix(int at, int from, int to) {
        boolean separator = at + 1 < to && (tokens.isMark(at, ':') || tokens.isMark(at, '-') || tokens.isMark(at, '–'));
        return separator && !tokens.isWord(at + 1) || separator && tokens.has(at + 1, Tokens.CAPITALISED)
                ? at + 1
                : from;
    }

    private boolean endsTitle(int at, int from, int to, boolean alone) {
        if (at == from) {
            return false;
        }
        boolean gap = tokens.start(at) - tokens.end(at - 1) >= GAP && !tokens.has(at, Tokens.NEWLINE);
        boolean leader = tokens.isMark(at, '.') && tokens.length(at) > 2 || tokens.isMark(at, '…');
        boolean bold = isBold(from) && !isBold(at) && !tokens.isMark(at, ':') && tokens.isSpaced(at);
        return gap || leader || bold || tokens.isMark(at, ':') && tokens.isSpaced(at + 1) && !isWithin(at, to, alone);
    }

    /** "**Økonomi** – Kassereren gennemgik regnskabet": the title ends where the bold run does. */
    private boolean isBold(int token) {
        return tokens.text().isBold(tokens.start(token));
    }

    /** "Høring: Ny tildelingsmodel" is one title; "Næste møde: 7. november" and "Multibane: Fonden har bevilget …" are not. */
    private boolean isWithin(int colon, int to, boolean alone) {
        boolean titled =
                alone && colon + 1 < to && tokens.has(colon + 1, Tokens.CAPITALISED) && to - colon <= SHORT + 1;
        if (!titled || tokens.isMark(to - 1, '.')) {
            return false;
        }
        for (int i = colon + 1; i < to; i++) {
            if (tokens.isNumber(i)) {
                return false;
            }
        }
        return true;
    }

    /** Without what closes it, but "Evt." keeps its full stop. */
    private int trimmed(int from, int end) {
        Phrases.Match<Boolean> usual = words.usualPoints.match(tokens, from, end);
        if (usual != null && usual.end() == end && !usual.open()) {
            return end;
        }
        int at = end;
        while (at > from + 1 && isClosing(at - 1)) {
            at--;
        }
        return at;
    }

    private boolean isClosing(int at) {
        return tokens.isMark(at, '.')
                || tokens.isMark(at, ':')
                || tokens.isMark(at, '-')
                || tokens.isMark(at, '–')
                || tokens.isMark(at, ',');
    }

    private int rest(int end, int to, int suffix) {
        int at = Math.max(end, suffix < to ? afterSuffix(suffix, to) : end);
        while (at < to
                && !tokens.isWord(at)
                && !tokens.isNumber(at)
                && !tokens.isMark(at, '(')
                && !tokens.isMark(at, '@')) {
            at++;
        }
        return at;
    }

    private int afterSuffix(int suffix, int to) {
        int at = suffix + 1;
        while (at < to && !tokens.has(at, Tokens.NEWLINE) && !tokens.isMark(at, '.')) {
            at++;
        }
        return at;
    }
}
