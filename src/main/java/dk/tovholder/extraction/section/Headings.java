package dk.tovholder.extraction.section;

import dk.tovholder.extraction.language.LanguageData;
import dk.tovholder.extraction.text.Suffixes;
import dk.tovholder.extraction.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Knows the headings of the parts of minutes. */
final class Headings {
    private static final int LONGEST = 16;
    private static final int LONGEST_OWNER = 8;
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_CLAUSE = 8;

    private final Phrases<SectionKind> sections;
    private final Phrases<Boolean> attachmentLists;
    private final Phrases<Boolean> proposes;
    private final Phrases<Boolean> that;
    private final Phrases<Boolean> decides;
    private final Phrases<Boolean> dated;
    private final Phrases<Boolean> beforeBody;
    private final Phrases<Boolean> nextWords;
    private final Phrases<Boolean> pointNouns;
    private final Phrases<Boolean> beforeNextMeeting;
    private final Phrases<Boolean> nextTimes;
    private final Suffixes meetingEndings;
    private final Suffixes genitives;

    Headings(LanguageData data) {
        sections = HeadingWords.kinds(data.at("sections"), SectionKind.class);
        attachmentLists = HeadingWords.phrases(data, "attachment-lists");
        proposes = HeadingWords.phrases(data, "proposes");
        that = HeadingWords.phrases(data, "that");
        decides = HeadingWords.phrases(data, "decides");
        dated = HeadingWords.phrases(data, "dated-decisions");
        beforeBody = HeadingWords.phrases(data, "before-body");
        nextWords = HeadingWords.phrases(data, "next-words");
        pointNouns = HeadingWords.phrases(data, "point-nouns");
        beforeNextMeeting = HeadingWords.phrases(data, "before-next-meeting");
        nextTimes = HeadingWords.phrases(data, "next-times");
        meetingEndings = Suffixes.of(data.at("meeting-endings").strings());
        genitives = Suffixes.of(data.at("genitive-endings").strings());
    }

    /** Whether one of the words is that for a meeting. */
    boolean hasMeeting(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isMeeting(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** The kind of section that this line is the heading of, or null where it is no such heading. */
    @Nullable SectionKind section(Tokens tokens, int from, int to) {
        if (to - from > LONGEST) {
            return null;
        }
        Phrases.Match<SectionKind> match = sections.match(tokens, from, to);
        if (match == null) {
            return compound(tokens, from, to);
        }
        if (match.value() == SectionKind.ATTACHMENTS && isNumbered(tokens, match.end(), to)) {
            return SectionKind.ATTACHMENTS;
        }
        boolean whole = match.open()
                ? HeadingTails.isHeadingLike(tokens, match.end(), to)
                : HeadingTails.isTail(tokens, match.end(), to);
        if (whole) {
            return match.value();
        }
        return afterDated(tokens, from, to) > from ? SectionKind.DECISION : points(tokens, from, to);
    }

    /** "Bilag 1: Budget" lists an attachment. */
    private static boolean isNumbered(Tokens tokens, int at, int to) {
        return at + 1 < to && tokens.isNumber(at) && (tokens.isMark(at + 1, ':') || tokens.isMark(at + 1, '.'));
    }

    /** "Næste bestyrelsesmøde", "Økonomiudvalgets beslutning den 12. august", "Direktionen indstiller,". */
    private @Nullable SectionKind compound(Tokens tokens, int from, int to) {
        int meeting = afterNextMeeting(tokens, from, to);
        if (meeting > from && HeadingTails.isTail(tokens, meeting, to)) {
            return SectionKind.NEXT_MEETINGS;
        }
        SectionKind points = points(tokens, from, to);
        if (points != null) {
            return points;
        }
        for (int i = from + 1; i < Math.min(to, from + LONGEST_OWNER); i++) {
            boolean proposal = proposes.match(tokens, i, to) != null;
            if (proposal && HeadingTails.isTail(tokens, afterThat(tokens, i + 1, to), to)) {
                return SectionKind.PROPOSAL;
            }
        }
        boolean decision =
                afterDated(tokens, from, to) > from || !owner(tokens, from, to).isEmpty();
        return decision ? SectionKind.DECISION : null;
    }

    private @Nullable SectionKind points(Tokens tokens, int from, int to) {
        int points = afterPoints(tokens, from, to);
        return points > from && HeadingTails.isTail(tokens, points, to) ? SectionKind.NEXT_AGENDA : null;
    }

    /** After "Opsamling fra" before a body and a full date; the same token where there is none. */
    private int afterDated(Tokens tokens, int from, int to) {
        Phrases.Match<Boolean> match = dated.match(tokens, from, to);
        Phrases.Match<Boolean> link = match == null ? null : beforeBody.match(tokens, match.end(), to);
        boolean heading = link != null
                && HeadingTails.hasYear(tokens, link.end(), to)
                && HeadingTails.isHeadingLike(tokens, link.end(), to);
        return heading && link != null ? link.end() : from;
    }

    /** After "Emner på de næste møder", "Til næste styrelsesmøde", "Punkter vi tager næste gang"; the same token where there is none. */
    int afterPoints(Tokens tokens, int from, int to) {
        Phrases.Match<Boolean> noun = pointNouns.match(tokens, from, to);
        if (noun == null) {
            return afterGoal(tokens, from, to);
        }
        for (int i = noun.end(); i < Math.min(to, noun.end() + LONGEST_CLAUSE) && isWithin(tokens, i); i++) {
            int end = afterNextTime(tokens, i, to);
            if (end > i) {
                return end;
            }
        }
        return from;
    }

    private int afterGoal(Tokens tokens, int from, int to) {
        Phrases.Match<Boolean> goal = beforeNextMeeting.match(tokens, from, to);
        int end = goal == null ? from : afterNextTime(tokens, goal.end(), to);
        return goal != null && end > goal.end() ? end : from;
    }

    private static boolean isWithin(Tokens tokens, int at) {
        return tokens.isWord(at) || tokens.isMark(at, ',');
    }

    /** After "næste møde", "kommende bestyrelsesmøder", "næste gang"; the same token where there is none. */
    private int afterNextTime(Tokens tokens, int from, int to) {
        Phrases.Match<Boolean> time = nextTimes.match(tokens, from, to);
        return time == null ? afterNextMeeting(tokens, from, to) : time.end();
    }

    private int afterThat(Tokens tokens, int from, int to) {
        int at = from < to && tokens.isMark(from, ',') ? from + 1 : from;
        Phrases.Match<Boolean> match = that.match(tokens, at, to);
        return match == null ? at : match.end();
    }

    /** Whose decision a heading announces: "Økonomiudvalgets" of "Økonomiudvalgets beslutning"; empty where nobody's. */
    private Words owner(Tokens tokens, int from, int to) {
        for (int i = from + 1; i < Math.min(to, from + LONGEST_OWNER); i++) {
            if (isOwned(tokens, i) && decides.match(tokens, i, to) != null) {
                boolean dated = HeadingTails.isTail(tokens, i + 1, to) || HeadingTails.hasNumber(tokens, i, to);
                boolean heading = dated && HeadingTails.isHeadingLike(tokens, i, to);
                return new Words(from, heading ? i : from);
            }
        }
        return new Words(from, from);
    }

    /** Whether a genitive stands before: "udvalgets". */
    private boolean isOwned(Tokens tokens, int at) {
        return tokens.isWord(at - 1) && tokens.length(at - 1) > LONGEST_NAME && genitives.of(tokens, at - 1, 0) != 0;
    }

    /** The name in "Beslutning i Hovedudvalget den 8. september" or "Hovedudvalgets beslutning den …", or null. */
    @Nullable String body(Tokens tokens, Words heading, int dateLead) {
        Phrases.Match<SectionKind> match = sections.match(tokens, heading.start(), heading.end());
        int named = afterDated(tokens, heading.start(), heading.end());
        if (named > heading.start() && (match == null || !match.open())) {
            return named < dateLead ? new Words(named, dateLead).plain(tokens) : null;
        }
        if (match == null) {
            String owner = owner(tokens, heading.start(), heading.end()).plain(tokens);
            return owner.isEmpty() ? null : owner.substring(0, owner.length() - 1);
        }
        boolean linked = match.open()
                && match.end() < dateLead
                && beforeBody.match(tokens, match.end() - 1, match.end()) != null;
        int end = tokens.isMark(dateLead - 1, ',') ? dateLead - 1 : dateLead;
        return linked ? new Words(match.end(), end).plain(tokens) : null;
    }

    /** After "Næste møde", "Næste HB-møde", "Kommende bestyrelsesmøder"; the same token where there is none. */
    int afterNextMeeting(Tokens tokens, int from, int to) {
        Phrases.Match<Boolean> next = nextWords.match(tokens, from, to);
        if (next == null) {
            return from;
        }
        for (int i = next.end(); i < Math.min(to, next.end() + LONGEST_NAME); i++) {
            if (isMeeting(tokens, i)) {
                return i + 1;
            }
        }
        return from;
    }

    /** "bestyrelsesmøde". */
    boolean isMeeting(Tokens tokens, int at) {
        return tokens.isWord(at) && meetingEndings.of(tokens, at, 0) != 0;
    }

    /** Whether it heads a list of all attachments, after the last point. */
    boolean isAttachmentList(Tokens tokens, Words words) {
        return attachmentLists.match(tokens, words.start(), words.end()) != null;
    }
}
