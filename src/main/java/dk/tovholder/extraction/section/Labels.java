package dk.tovholder.extraction.section;

import dk.tovholder.extraction.language.LanguageData;
import dk.tovholder.extraction.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Knows the labels that paragraphs and sentences begin with. */
final class Labels {
    private static final int LONGEST = 16;
    private static final int LONGEST_NAMES = 8;

    private final Phrases<LabelKind> labels;
    private final Phrases<Boolean> weak;
    private final Headings headings;

    Labels(LanguageData data, Headings headings) {
        labels = HeadingWords.kinds(data.at("labels"), LabelKind.class);
        weak = HeadingWords.phrases(data, "weak-labels");
        this.headings = headings;
    }

    /** The label at the start of these words, with its colon, or null. */
    @Nullable Label at(Tokens tokens, int from, int to) {
        Phrases.Match<LabelKind> match = labels.match(tokens, from, to);
        if (match == null) {
            return points(tokens, from, to);
        }
        int colon = match.open() ? colon(tokens, match.end(), to) : match.end();
        if (colon < to && tokens.isMark(colon, ':')) {
            return new Label(match.value(), new Words(from, colon + 1));
        }
        boolean word = match.end() == from + 1 && match.value() == LabelKind.ACTION;
        boolean before = word && (tokens.has(from, Tokens.ALL_CAPS) || isBeforeNames(tokens, from + 1, to));
        return before ? new Label(match.value(), new Words(from, from + 1)) : null;
    }

    /** "Emner til næste styrelsesmøde: …" */
    private @Nullable Label points(Tokens tokens, int from, int to) {
        int end = headings.afterPoints(tokens, from, to);
        boolean label = end > from && end < to && tokens.isMark(end, ':');
        return label ? new Label(LabelKind.NEXT_AGENDA, new Words(from, end + 1)) : null;
    }

    /** "Aktion PK: …", "Opgave Bo og Ida: …" */
    private static boolean isBeforeNames(Tokens tokens, int from, int to) {
        int colon = colon(tokens, from, Math.min(to, from + LONGEST_NAMES));
        return colon > from && colon < to && tokens.isMark(colon, ':') && tokens.has(from, Tokens.CAPITALISED);
    }

    private static int colon(Tokens tokens, int from, int to) {
        int limit = Math.min(to, from + LONGEST);
        for (int i = from; i < limit; i++) {
            if (tokens.isMark(i, ':')) {
                return i;
            }
            if (tokens.isMark(i, '.') && tokens.isSpaced(i + 1) && !tokens.isNumber(i - 1)) {
                return to;
            }
        }
        return to;
    }

    /** Whether a label means something only where coming meetings are told of. */
    boolean isWeak(Tokens tokens, Label label) {
        Words words = label.words();
        Phrases.Match<Boolean> match = weak.match(tokens, words.start(), words.end());
        return match != null && match.end() == words.end() - 1;
    }

    /** What a line is about that tells of coming meetings: "Næste møde er den 5. maj", "Punkter til næste møde: …"; or null. */
    @Nullable SectionKind coming(Tokens tokens, Words words) {
        Label label = at(tokens, words.start(), words.end());
        if (label != null && label.kind() == LabelKind.NEXT_AGENDA) {
            return SectionKind.NEXT_AGENDA;
        }
        boolean meeting = label != null && label.kind() == LabelKind.NEXT_MEETING
                || headings.afterNextMeeting(tokens, words.start(), words.end()) > words.start();
        return meeting ? SectionKind.NEXT_MEETINGS : null;
    }
}
