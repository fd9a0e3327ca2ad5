package dk.tovholder.extraction.clause;

import dk.tovholder.extraction.language.CueKind;
import dk.tovholder.extraction.language.CueMatch;
import dk.tovholder.extraction.language.CueTrie;
import dk.tovholder.extraction.language.Endings;
import dk.tovholder.extraction.language.LanguagePack;
import dk.tovholder.extraction.language.Lexicon;
import dk.tovholder.extraction.language.WordClass;
import dk.tovholder.extraction.section.Words;
import dk.tovholder.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** The words of a sentence with what each can be. One object reads sentence after sentence. */
public final class Sentence {
    /** Longer ones are no sentences of people; the rest is not looked at. */
    private static final int LONGEST = 400;

    private static final long VERB = WordClass.FINITE
            | WordClass.PARTICIPLE.bit()
            | WordClass.INFINITIVE.bit()
            | WordClass.PREPOSITION.bit()
            | WordClass.ADVERB.bit();

    /** "AF" and "JO" are initials, not words that hold a sentence together. */
    private static final long SMALL = WordClass.PREPOSITION.bit()
            | WordClass.ADVERB.bit()
            | WordClass.ARTICLE.bit()
            | WordClass.BY.bit()
            | WordClass.SO.bit()
            | WordClass.THAT.bit()
            | WordClass.SUBORDINATOR.bit()
            | WordClass.DOMAIN.bit()
            | WordClass.HALF_SUBORDINATOR.bit()
            | WordClass.RELATIVE.bit()
            | WordClass.IT.bit()
            | WordClass.WHETHER.bit();

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final Endings endings;
    private final CueTrie trie;
    private final List<CueMatch> cues = new ArrayList<>();
    private long[] bits = new long[64];
    private int start;
    private int end;
    private long union;

    public Sentence(Tokens tokens, LanguagePack pack) {
        this.tokens = tokens;
        lexicon = pack.lexicon();
        endings = pack.endings();
        trie = pack.trie();
    }

    /** Looks up the words of this sentence in place of those of the one before. */
    public void read(Words words) {
        start = words.start();
        end = Math.min(words.end(), start + LONGEST);
        if (end - start > bits.length) {
            bits = new long[Math.min(LONGEST, 2 * (end - start))];
        }
        cues.clear();
        union = 0;
        for (int i = start; i < end; i++) {
            long found = lexicon.classes(tokens.hash(i));
            if ((found & SMALL) != 0 && tokens.has(i, Tokens.ALL_CAPS)) {
                found &= ~SMALL;
            }
            if ((found & SMALL) != 0 && WordClass.FIRST_NAME.in(found) && tokens.has(i, Tokens.CAPITALISED)) {
                found &= ~SMALL;
            }
            bits[i - start] = found;
            union |= found;
            if (WordClass.CUE.in(found)) {
                trie.match(tokens, i, end, cues);
            }
        }
    }

    /** The cues that begin with the first of these words, whatever sentence is read at the moment. */
    public List<CueMatch> cuesAt(Words words) {
        List<CueMatch> found = new ArrayList<>();
        if (WordClass.CUE.in(lexicon.classes(tokens.hash(words.start())))) {
            trie.match(tokens, words.start(), Math.min(words.end(), words.start() + LONGEST), found);
        }
        return found;
    }

    public Tokens tokens() {
        return tokens;
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    public Words words() {
        return new Words(start, end);
    }

    /** The cues in the sentence, by their first word. */
    public List<CueMatch> cues() {
        return cues;
    }

    /** Whether a cue of this kind begins anywhere. */
    public boolean hasCue(CueKind kind) {
        for (CueMatch cue : cues) {
            if (cue.cue().kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cue of this kind begins with this token. */
    public boolean hasCueAt(CueKind kind, int index) {
        for (CueMatch cue : cues) {
            if (cue.start() == index && cue.cue().kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cue of this kind begins in the clause. */
    public boolean hasCue(CueKind kind, Clause clause) {
        for (CueMatch cue : cues) {
            if (cue.cue().kind() == kind && clause.contains(cue.start())) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of these words is of the class. */
    public boolean has(WordClass wordClass, int from, int to) {
        for (int i = from; i < to; i++) {
            if (is(i, wordClass)) {
                return true;
            }
        }
        return false;
    }

    /** Whether some word of the sentence can be one of these. */
    public boolean hasAny(long classes) {
        return (union & classes) != 0;
    }

    /** What the word can be; 0 for unknown words, marks, and outside the sentence. */
    public long bits(int index) {
        return index >= start && index < end ? bits[index - start] : 0;
    }

    public boolean is(int index, WordClass wordClass) {
        return wordClass.in(bits(index));
    }

    public boolean isAny(int index, long classes) {
        return (bits(index) & classes) != 0;
    }

    /** Like {@link #bits}, compounds by their last part: "ældrechef", "Festudvalget". */
    public long actor(int index) {
        long found = bits(index);
        boolean whole = found != 0 && (found & WordClass.ACTOR) != 0;
        if (whole || (found & VERB) != 0 || index < start || index >= end || !tokens.isWord(index)) {
            return found;
        }
        return found | endings.classes(tokens, index);
    }

    /** Whether the word, or the last part of it, is of this class. */
    public boolean endsAs(int index, WordClass wordClass) {
        boolean word = index >= start && index < end && tokens.isWord(index);
        return word && wordClass.in(bits(index) | endings.classes(tokens, index));
    }

    /** Whether the word is not known at all. */
    public boolean isUnknown(int index) {
        return index >= start && index < end && tokens.isWord(index) && bits(index) == 0;
    }

    public boolean isCapitalised(int index) {
        return index >= start && index < end && tokens.has(index, Tokens.CAPITALISED);
    }

    public boolean isMark(int index, char mark) {
        return index >= start && index < end && tokens.isMark(index, mark);
    }

    /** A dash or arrow with blanks around it: what comes after is said anew. */
    public boolean isDash(int index) {
        boolean dash = isMark(index, '-') || isMark(index, '–') || isMark(index, '—');
        boolean arrow = isMark(index, '→')
                || isMark(index, '=') && tokens.isSpaced(index)
                || isMark(index, '>') && isMark(index - 1, '-');
        return arrow || dash && (tokens.isSpaced(index) && (tokens.isSpaced(index + 1) || isMark(index + 1, '>')));
    }

    /** Index of the bracket that closes the one here, or the sentence's end. */
    public int closing(int open) {
        int depth = 0;
        for (int i = open; i < end; i++) {
            if (isMark(i, '(')) {
                depth++;
            } else if (isMark(i, ')') && --depth == 0) {
                return i;
            }
        }
        return end;
    }

    /** The first word from here on that is none of these classes; {@code limit} where there is none. */
    public int skip(int from, int limit, long classes) {
        int at = from;
        while (at < limit && isAny(at, classes)) {
            at++;
        }
        return at;
    }
}
