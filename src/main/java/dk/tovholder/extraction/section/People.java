package dk.tovholder.extraction.section;

import dk.tovholder.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes names, initials and titles out of lists of people. */
final class People {
    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_INITIALS = 4;

    private final Tokens tokens;
    private final HeadingWords words;
    private final List<Attendee> people = new ArrayList<>();
    /** The first who has this name, first name or initials. */
    private final Map<String, Integer> places = new HashMap<>();
    /** Whether the last member of the list was a role without a name ("chefen for Teknik og Miljø"). */
    private boolean role;

    People(Tokens tokens, HeadingWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    List<Attendee> all() {
        return people;
    }

    /** Reads the members of a list, parted by commas and "og". */
    void add(int from, int to, boolean absent) {
        int start = from;
        int depth = 0;
        role = false;
        for (int i = from; i <= to; i++) {
            depth += i < to && tokens.isMark(i, '(') ? 1 : 0;
            depth -= i < to && tokens.isMark(i, ')') ? 1 : 0;
            boolean joiner = i < to && words.people.joiners.match(tokens, i, i + 1) != null;
            if (i == to || depth <= 0 && (joiner || isSeparator(i))) {
                if (!(role && start > from && words.people.joiners.match(tokens, start - 1, start) != null)) {
                    member(start, i, absent);
                }
                start = i + 1;
            }
        }
    }

    private boolean isSeparator(int at) {
        boolean stop = tokens.isMark(at, '.')
                && tokens.isSpaced(at + 1)
                && (tokens.length(at - 1) > 2 || tokens.isMark(at - 1, ')'))
                && tokens.has(at - 1, Tokens.CAPITALISED) | tokens.isMark(at - 1, ')');
        return tokens.isMark(at, ',')
                || tokens.isMark(at, ';')
                || tokens.isMark(at, '+')
                || tokens.isMark(at, '&')
                || stop;
    }

    private void member(int from, int to, boolean absent) {
        int bracket = from;
        while (bracket < to && !tokens.isMark(bracket, '(')) {
            bracket++;
        }
        int start = nameStart(from, bracket);
        int end = nameEnd(start, bracket);
        role = start < bracket && isRoleOf(from, start);
        if (role) {
            return;
        }
        if (start >= end) {
            titleOfLast(from, to);
            return;
        }
        String initials = initials(bracket, to);
        String title = from < start ? new Words(from, start).plain(tokens) : inBrackets(bracket, to, initials);
        keep(new Attendee(new Words(start, end).plain(tokens), tokens.word(start), initials, title, absent));
        absentInBrackets(bracket, to);
    }

    /** Past "velfærdsdirektør", "Teknisk direktør", "adm. direktør". */
    private int nameStart(int from, int to) {
        int at = from;
        while (at < to && !isName(at, to)) {
            at++;
        }
        return at;
    }

    private boolean isName(int at, int to) {
        if (!tokens.isWord(at) || !tokens.has(at, Tokens.CAPITALISED)) {
            return false;
        }
        if (words.people.isTitle(tokens, at)) {
            return false;
        }
        int next = at + 1 < to && tokens.isMark(at + 1, '.') ? at + 2 : at + 1;
        boolean beforeTitle = next < to && !tokens.has(next, Tokens.CAPITALISED) && words.people.isTitle(tokens, next);
        return !beforeTitle;
    }

    /** "chefen for" before a name that is none. */
    private boolean isRoleOf(int from, int start) {
        return start - from > 1
                && words.people.isTitle(tokens, from)
                && words.people.beforeUnit.match(tokens, start - 1, start) != null;
    }

    private int nameEnd(int from, int to) {
        int at = from;
        int count = 0;
        while (at < to && count < LONGEST_NAME && isNamePart(at, from)) {
            count += tokens.isWord(at) ? 1 : 0;
            at++;
        }
        while (at > from && !tokens.isWord(at - 1) && !tokens.isMark(at - 1, '.')) {
            at--;
        }
        return at;
    }

    private boolean isNamePart(int at, int from) {
        if (tokens.isWord(at)) {
            return tokens.has(at, Tokens.CAPITALISED)
                    || at > from && words.people.nameLinks.match(tokens, at, at + 1) != null;
        }
        boolean initial = tokens.isMark(at, '.') && tokens.length(at - 1) <= 2;
        return initial || tokens.isMark(at, '-') && tokens.isGlued(at);
    }

    private @Nullable String initials(int bracket, int to) {
        for (int i = bracket + 1; i < to; i++) {
            boolean capitals = tokens.has(i, Tokens.ALL_CAPS) && tokens.length(i) <= LONGEST_INITIALS;
            boolean alone = (tokens.isMark(i + 1, ')') || tokens.isMark(i + 1, ','))
                    && (i == bracket + 1 || tokens.isMark(i - 1, ','));
            if (capitals && alone && !words.people.isTitle(tokens, i)) {
                return tokens.word(i);
            }
        }
        return null;
    }

    /** What the brackets say somebody is: not initials, not "kom 19.20". */
    private @Nullable String inBrackets(int bracket, int to, @Nullable String initials) {
        int start = bracket + 1;
        if (initials != null && start < to && tokens.word(start).equals(initials)) {
            start = Math.min(to, start + 2);
        }
        int end = start;
        while (end < to && !tokens.isMark(end, ')')) {
            end++;
        }
        boolean says = start < end && (tokens.has(start, Tokens.CAPITALISED) || words.people.isTitle(tokens, start));
        return says ? new Words(start, end).plain(tokens) : null;
    }

    /** "Per Bo Nørgaard (PBN), formand". */
    private void titleOfLast(int from, int to) {
        if (people.isEmpty() || from >= to || !words.people.isTitle(tokens, from)) {
            return;
        }
        Attendee last = people.get(people.size() - 1);
        if (last.title() == null) {
            String title = new Words(from, to).plain(tokens);
            people.set(
                    people.size() - 1, new Attendee(last.name(), last.first(), last.initials(), title, last.absent()));
        }
    }

    /** "Kenneth S (afbud RH)". */
    private void absentInBrackets(int bracket, int to) {
        Phrases.Match<HeadField> match = bracket + 1 < to ? words.head.match(tokens, bracket + 1, to) : null;
        int start = match != null && match.value() == HeadField.ABSENT ? match.end() : to;
        int end = nameEnd(start, to);
        if (start < end && tokens.has(start, Tokens.CAPITALISED)) {
            keep(new Attendee(new Words(start, end).plain(tokens), tokens.word(start), null, null, true));
        }
    }

    /** The same person named twice, as present and as secretary or absent, is one. */
    private void keep(Attendee person) {
        Integer place = places.get(person.name());
        if (place != null) {
            Attendee known = people.get(place);
            boolean absent = known.absent() || person.absent();
            people.set(place, new Attendee(known.name(), known.first(), known.initials(), known.title(), absent));
            return;
        }
        places.put(person.name(), people.size());
        places.putIfAbsent(person.first(), people.size());
        if (person.initials() != null) {
            places.putIfAbsent(person.initials(), people.size());
        }
        people.add(person);
    }
}
