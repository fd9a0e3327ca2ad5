package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.Meeting;
import dk.tovholder.extraction.date.ClockTime;
import dk.tovholder.extraction.language.GroupsInText;
import dk.tovholder.extraction.section.Bodies;
import dk.tovholder.extraction.section.Body;
import dk.tovholder.extraction.section.Outline;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.Words;
import dk.tovholder.extraction.text.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One text as the rules for events and points see it.
 *
 * @param dates what the outline's dates stand for
 */
record Reading(
        Outline outline,
        List<Dated> dates,
        Bodies bodies,
        GroupsInText groups,
        PassageGroups passages,
        HeadingsAbove headings) {

    private static final int LONG_WORD = 6;
    private static final int LONGEST_PHRASE = 4;

    Meeting meeting() {
        return outline.meeting();
    }

    /** The day that "ahead" is counted from; null where there is none. */
    @Nullable LocalDate reference() {
        return outline.reference();
    }

    Tokens tokens() {
        return outline.tokens();
    }

    boolean has(String group, Words words) {
        return find(group, words) >= 0;
    }

    /** The same of a whole passage, looked for once. */
    boolean holds(String group, Passage passage) {
        return passages.has(group, passage);
    }

    /** Index of the token at which a phrase of the group begins, or -1. */
    int find(String group, Words words) {
        return groups.find(group, words.start(), words.end());
    }

    /** Index after the phrase of the group that begins at this token, or -1. */
    int at(String group, int index, int end) {
        return groups.at(group, index, end);
    }

    /** Whether the words end in a phrase of the group. */
    boolean endsWith(String group, Words words) {
        for (int i = words.end() - 1; i >= Math.max(words.start(), words.end() - LONGEST_PHRASE); i--) {
            if (at(group, i, words.end()) == words.end()) {
                return true;
            }
        }
        return false;
    }

    /** Index after the first phrase of the group, or -1. */
    int after(String group, Words words) {
        return groups.after(group, words.start(), words.end());
    }

    /** The days (no weeks, months or times alone) within the words, in order. */
    List<Dated> days(Words words) {
        List<Dated> days = List.of();
        for (int i = firstAtOrAfter(words.start()); i < dates.size(); i++) {
            Dated dated = dates.get(i);
            if (dated.expression().from() >= words.end()) {
                break;
            }
            if (dated.isDay()) {
                days = days.isEmpty() ? new ArrayList<>(2) : days;
                days.add(dated);
            }
        }
        return days;
    }

    List<Dated> datesIn(Words words) {
        int from = firstAtOrAfter(words.start());
        int to = firstAtOrAfter(words.end());
        return from >= to ? List.of() : dates.subList(from, to);
    }

    /** The first time of day within the words, or null. */
    @Nullable ClockTime clock(Words words) {
        for (Dated dated : datesIn(words)) {
            if (dated.expression().clock() != null) {
                return dated.expression().clock();
            }
        }
        return null;
    }

    private int firstAtOrAfter(int token) {
        int low = 0;
        int high = dates.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (dates.get(middle).expression().from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The first body named within the words, or null. */
    @Nullable Body firstBody(Words words) {
        for (int i = words.start(); i < words.end(); i++) {
            Body body = bodies.endingAt(tokens(), i);
            if (body != null) {
                return body;
            }
        }
        return null;
    }

    /** The last one, or null. */
    @Nullable Body lastBody(Words words) {
        for (int i = words.end() - 1; i >= words.start(); i--) {
            Body body = bodies.endingAt(tokens(), i);
            if (body != null) {
                return body;
            }
        }
        return null;
    }

    /** The body's name as entries give it: a word that only says what kind it is means the one that met, or one just named. */
    String fullName(Body body) {
        String name = BodyNames.full(body, meeting().body(), groups);
        if (!body.generic() || body.byMeeting() || !name.equals(body.name())) {
            return name;
        }
        Body meant = BodyNames.meant(body, bodies, tokens());
        return meant == null ? name : BodyNames.full(meant, meeting().body(), groups);
    }

    /** Whether nothing stands before the passage in its paragraph, list item or part of a cell. */
    boolean startsBlock(Passage passage) {
        int first = passage.words().start();
        return outline.startsBlock(passage)
                || tokens().has(first, Tokens.CELL_BREAK)
                || tokens().isMark(first - 1, '•');
    }

    /** The words up to the first comma. */
    Words clause(Words words) {
        for (int i = words.start(); i < words.end(); i++) {
            if (tokens().isMark(i, ',')) {
                return new Words(words.start(), i);
            }
        }
        return words;
    }

    /** The words up to the first full stop, colon or question mark. */
    Words firstSentence(Words words) {
        for (int i = words.start(); i < words.end(); i++) {
            if (tokens().isMark(i, '.') && i + 1 < words.end() && tokens().has(i + 1, Tokens.CAPITALISED)) {
                return new Words(words.start(), i);
            }
        }
        return words;
    }

    /** The first words, parted by blanks. */
    String firstWords(Words words, int count) {
        int end = words.start();
        for (int left = count; end < words.end() && left > 0; end++) {
            left -= tokens().isWord(end) ? 1 : 0;
        }
        return plain(new Words(words.start(), end));
    }

    /** Nothing but "og", "samt" and commas since the day before: "den 8. april, 6. maj og 10. juni". */
    boolean isJoint(Words between) {
        for (int i = between.start(); i < between.end(); i++) {
            boolean joins = tokens().is(i, "og")
                    || tokens().is(i, "samt")
                    || tokens().is(i, "så")
                    || tokens().is(i, "igen")
                    || tokens().is(i, "derefter")
                    || tokens().is(i, "kl");
            if (tokens().isWord(i) && !joins) {
                return false;
            }
        }
        return true;
    }

    /** The nearest title above the passage, or null. */
    @Nullable Words titleOf(Passage passage) {
        Words topic = passage.place().topic();
        if (topic != null) {
            return topic;
        }
        return passage.place().point() == null ? null : passage.place().point().title();
    }

    /** Whether no word in it carries meaning. */
    boolean isEmpty(Words words) {
        for (int i = words.start(); i < words.end(); i++) {
            if (tokens().isWord(i) && !groups.hasWord("event.empty-word", tokens().lower(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words are nothing but one phrase of the group and marks. */
    boolean isOnly(String group, Words words) {
        int from = words.start();
        int to = words.end();
        while (from < to && isTrim(from)) {
            from++;
        }
        while (to > from && isTrim(to - 1)) {
            to--;
        }
        return from < to && at(group, from, to) == to;
    }

    /** A dash with space around it. */
    boolean isDash(int index) {
        return tokens().isSpaced(index) && (tokens().isMark(index, '-') || tokens().isMark(index, '–'));
    }

    /** Whether a word ends as a definite noun does: "planen", "regnskabet". */
    boolean isDefinite(int index) {
        String word = tokens().isWord(index) ? tokens().lower(index) : "";
        return word.length() > LONG_WORD && (word.endsWith("en") || word.endsWith("et") || word.endsWith("ne"));
    }

    /** "Kommende rådsmøder", "udvalgets næste dagsordener". */
    boolean isComingMeetings(Words words) {
        int next = find("event.next-word", words);
        return next >= 0 && has("agenda.meetings", new Words(next + 1, Math.min(words.end(), next + LONGEST_PHRASE)));
    }

    /** How many words they are. */
    int words(Words words) {
        int count = 0;
        for (int i = words.start(); i < words.end(); i++) {
            count += tokens().isWord(i) ? 1 : 0;
        }
        return count;
    }

    /** How many letters the words have. */
    int letters(Words words) {
        int letters = 0;
        for (int i = words.start(); i < words.end(); i++) {
            letters += tokens().isWord(i) ? tokens().length(i) : 0;
        }
        return letters;
    }

    /** The words without punctuation at either end. */
    String plain(Words words) {
        int from = words.start();
        int to = words.end();
        while (from < to && isTrim(from) && !tokens().isMark(from, '(')) {
            from++;
        }
        while (to > from && isTrim(to - 1) && !tokens().isMark(to - 1, ')')) {
            to--;
        }
        return new Words(from, to).text(tokens());
    }

    private boolean isTrim(int index) {
        return !tokens().isWord(index) && !tokens().isNumber(index);
    }
}
