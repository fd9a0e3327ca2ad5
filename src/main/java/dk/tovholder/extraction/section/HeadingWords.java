package dk.tovholder.extraction.section;

import dk.tovholder.extraction.language.LanguageData;
import dk.tovholder.extraction.text.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code headings.yaml} says of headings, labels and columns. */
final class HeadingWords {
    private static final int LONGEST_HEADING = 16;
    private static final int LONGEST_NAME = 4;
    private static final int YEAR = 1900;

    final Phrases<SectionKind> sections = new Phrases<>();
    final Phrases<LabelKind> labels = new Phrases<>();
    final Phrases<HeadField> head = new Phrases<>();
    final Phrases<ColumnRole> columns = new Phrases<>();
    final Phrases<Boolean> pointWords = new Phrases<>();
    final Phrases<Boolean> usualPoints = new Phrases<>();
    private final Phrases<Boolean> pointLists = new Phrases<>();
    private final Phrases<Boolean> talkLeads = new Phrases<>();
    private final Phrases<Boolean> attachmentLists = new Phrases<>();
    final Phrases<Boolean> closed = new Phrases<>();
    final Phrases<Boolean> open = new Phrases<>();
    final Phrases<Boolean> beforeUnit = new Phrases<>();
    final Phrases<Boolean> nameLinks = new Phrases<>();
    final Phrases<Boolean> placeNouns = new Phrases<>();
    final Phrases<Boolean> placeWords = new Phrases<>();
    final Phrases<Boolean> droppedPlaceWords = new Phrases<>();
    private final Phrases<Boolean> beforeBody = new Phrases<>();
    final Phrases<Boolean> joiners = new Phrases<>();
    private final Phrases<Boolean> roles = new Phrases<>();
    private final List<String> roleEndings;
    private final Phrases<Boolean> nextWords = new Phrases<>();
    private final List<String> meetingEndings;

    HeadingWords(LanguageData data) {
        fill(sections, data.at("sections"), SectionKind.class);
        fill(labels, data.at("labels"), LabelKind.class);
        fill(head, data.at("head"), HeadField.class);
        fill(columns, data.at("columns"), ColumnRole.class);
        pointWords.addAll(data.at("point-words").strings(), true);
        usualPoints.addAll(data.at("usual-points").strings(), true);
        pointLists.addAll(data.at("point-lists").strings(), true);
        talkLeads.addAll(data.at("talk-leads").strings(), true);
        attachmentLists.addAll(data.at("attachment-lists").strings(), true);
        closed.addAll(data.at("closed").strings(), true);
        open.addAll(data.at("open").strings(), true);
        beforeUnit.addAll(data.at("before-unit").strings(), true);
        nameLinks.addAll(data.at("name-links").strings(), true);
        placeNouns.addAll(data.at("place-nouns").strings(), true);
        placeWords.addAll(data.at("place-words").strings(), true);
        droppedPlaceWords.addAll(data.at("dropped-place-words").strings(), true);
        beforeBody.addAll(data.at("before-body").strings(), true);
        joiners.addAll(data.at("joiners").strings(), true);
        roles.addAll(data.at("roles").strings(), true);
        roleEndings = data.at("role-endings").strings();
        nextWords.addAll(data.at("next-words").strings(), true);
        meetingEndings = data.at("meeting-endings").strings();
    }

    private static <E extends Enum<E>> void fill(Phrases<E> phrases, LanguageData data, Class<E> type) {
        for (Map.Entry<String, LanguageData> entry : data.children().entrySet()) {
            phrases.addAll(entry.getValue().strings(), value(entry.getKey(), entry.getValue(), type));
        }
    }

    private static <E extends Enum<E>> E value(String key, LanguageData data, Class<E> type) {
        String name = key.replace('-', '_').toUpperCase(Locale.ROOT);
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        throw data.fault("there is no such kind; the kinds are those of " + type.getSimpleName());
    }

    /** The kind of section that this line is the heading of, or null where it is no such heading. */
    @Nullable SectionKind section(Tokens tokens, int from, int to) {
        if (to - from > LONGEST_HEADING) {
            return null;
        }
        Phrases.Match<SectionKind> match = sections.match(tokens, from, to);
        if (match == null) {
            int meeting = afterNextMeeting(tokens, from, to);
            return meeting > from && isTail(tokens, meeting, to) ? SectionKind.NEXT_MEETINGS : null;
        }
        boolean whole = match.open() ? isHeadingLike(tokens, match.end(), to) : isTail(tokens, match.end(), to);
        return whole ? match.value() : null;
    }

    /** What a line is about that tells of coming meetings: "Næste møde er den 5. maj", "Punkter til næste møde: …"; or null. */
    @Nullable SectionKind coming(Tokens tokens, int from, int to) {
        Label label = label(tokens, from, to);
        if (label != null && label.kind() == LabelKind.NEXT_AGENDA) {
            return SectionKind.NEXT_AGENDA;
        }
        boolean meeting =
                label != null && label.kind() == LabelKind.NEXT_MEETING || afterNextMeeting(tokens, from, to) > from;
        return meeting ? SectionKind.NEXT_MEETINGS : null;
    }

    /** After "Næste møde", "Næste HB-møde", "Kommende bestyrelsesmøder"; the same token where there is none. */
    private int afterNextMeeting(Tokens tokens, int from, int to) {
        Phrases.Match<Boolean> next = nextWords.match(tokens, from, to);
        int limit = next == null ? from : Math.min(to, next.end() + LONGEST_NAME);
        for (int i = next == null ? from : next.end(); i < limit; i++) {
            if (tokens.isWord(i) && meetingEndings.stream().anyMatch(tokens.lower(i)::endsWith)) {
                return i + 1;
            }
        }
        return from;
    }

    /** Whether a body may follow this last word of a heading: "Beslutning i", not "Opsamling fra mødet". */
    boolean namesBody(Tokens tokens, int token) {
        return beforeBody.match(tokens, token, token + 1) != null;
    }

    /** Whether the word says what somebody is: "Kommunaldirektør". */
    boolean isTitle(Tokens tokens, int token) {
        return roles.match(tokens, token, token + 1) != null
                || tokens.isWord(token) && roleEndings.stream().anyMatch(tokens.lower(token)::endsWith);
    }

    /** Whether it heads a list of all attachments, after the last point. */
    boolean isAttachmentList(Tokens tokens, int from, int to) {
        return attachmentLists.match(tokens, from, to) != null;
    }

    /** Whether numbered points under this heading or lead-in are points of the agenda. */
    boolean leadsInPoints(Tokens tokens, Words words) {
        return pointLists.find(tokens, words.start(), words.end()) != null;
    }

    /** Whether what this line leads in was only talked about. */
    boolean leadsInTalk(Tokens tokens, Words words) {
        return talkLeads.find(tokens, words.start(), words.end()) != null;
    }

    /** The label at the start of these words, with its colon, or null. */
    @Nullable Label label(Tokens tokens, int from, int to) {
        Phrases.Match<LabelKind> match = labels.match(tokens, from, to);
        if (match == null) {
            return null;
        }
        int colon = match.open() ? colon(tokens, match.end(), to) : match.end();
        if (colon < to && tokens.isMark(colon, ':')) {
            return new Label(match.value(), new Words(from, colon + 1));
        }
        boolean shout =
                match.end() == from + 1 && tokens.has(from, Tokens.ALL_CAPS) && match.value() == LabelKind.ACTION;
        return shout ? new Label(match.value(), new Words(from, from + 1)) : null;
    }

    private static int colon(Tokens tokens, int from, int to) {
        int limit = Math.min(to, from + LONGEST_HEADING);
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

    /** Whether what follows a heading's words is only punctuation, a year, or stands in brackets. */
    private static boolean isTail(Tokens tokens, int from, int to) {
        int at = from;
        while (at < to) {
            if (tokens.isMark(at, '(') || tokens.isMark(at, '[')) {
                at = afterBracket(tokens, at, to);
            } else if (tokens.isWord(at)
                    || tokens.isNumber(at) && tokens.value(at) < YEAR && !tokens.isMark(at - 1, '/')) {
                return false;
            } else {
                at++;
            }
        }
        return true;
    }

    private static int afterBracket(Tokens tokens, int open, int to) {
        int at = open + 1;
        while (at < to && !tokens.isMark(at, ')') && !tokens.isMark(at, ']')) {
            at++;
        }
        return Math.min(to, at + 1);
    }

    /** Without a full stop at its end, and without text after a colon. */
    private static boolean isHeadingLike(Tokens tokens, int from, int to) {
        for (int i = from; i < to - 1; i++) {
            if (tokens.isMark(i, ':') && tokens.isSpaced(i + 1)) {
                return false;
            }
        }
        return !(tokens.isMark(to - 1, '.') && tokens.isWord(to - 2) && tokens.length(to - 2) > 4);
    }
}
