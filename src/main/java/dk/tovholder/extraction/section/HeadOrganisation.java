package dk.tovholder.extraction.section;

import dk.tovholder.extraction.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds in the titles whose body met: by the words that organisations have, else by where a name stands. */
final class HeadOrganisation {
    private static final int MOST_WORDS = 9;
    private static final int TOP = 4;
    private static final int LAST = 4;
    private static final int LONGEST_CLOSING = 14;

    private final LineKinds lines;
    private final Tokens tokens;
    private final HeadLines head;
    private final Bodies bodies;
    private final Organisations organisations;

    HeadOrganisation(LineKinds lines, HeadLines head, Bodies bodies, Organisations organisations) {
        this.lines = lines;
        tokens = lines.tokens;
        this.head = head;
        this.bodies = bodies;
        this.organisations = organisations;
    }

    @Nullable Words find() {
        Words council = council(true);
        council = council == null ? known() : council;
        council = council == null ? council(false) : council;
        council = council == null ? namedByBody() : council;
        council = council == null ? closing() : council;
        return council == null && saysWho() ? alone() : council;
    }

    /**
     * "Fagrådet ved Institut for Kulturhistorie", whose board met.
     *
     * @param others whether another line has to name who met
     */
    private @Nullable Words council(boolean others) {
        for (Stretch title : head.titles()) {
            int start = title.words().start();
            Words council = organisations.council(tokens, start, head.beforeDay(title.words()));
            if (council != null && (!others || isMeetingOfOther(title, bodies.any(tokens, start)))) {
                return council;
            }
        }
        return null;
    }

    private boolean isMeetingOfOther(Stretch council, @Nullable Body body) {
        for (Stretch title : head.titles()) {
            for (int i = title.words().start();
                    !title.equals(council) && i < title.words().end();
                    i++) {
                Body met = bodies.any(tokens, i);
                if (met != null
                        && body != null
                        && met.byMeeting()
                        && !met.name().equals(body.name())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Before the day of a title, or else after it. */
    private @Nullable Words known() {
        for (Stretch title : head.titles()) {
            Words words = title.words();
            Words found = organisations.in(tokens, words.start(), head.beforeDay(words));
            if (found != null) {
                return found;
            }
        }
        for (Stretch title : head.titles()) {
            Words words = title.words();
            Words found = organisations.in(tokens, head.beforeDay(words), words.end());
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** "bestyrelsesmøde i Foreningen Nord", "Bestyrelsen for Havhesten". */
    private @Nullable Words namedByBody() {
        for (Stretch title : head.titles()) {
            int day = head.beforeDay(title.words());
            int limit = day == title.words().start() ? title.words().end() : day;
            Words name = afterBody(title.words().start(), limit);
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    /** The name below the signature, or in the last line: "For bestyrelsen i Fiskeklubben Krogen". */
    private @Nullable Words closing() {
        for (int i = lines.size() - 1; i >= Math.max(head.end(), lines.size() - LAST); i--) {
            Line line = lines.line(i);
            boolean plain = line.marker().kind() == Marker.Kind.NONE && !line.row() && !lines.endsSentence(i);
            if (plain && line.to() - line.from() <= LONGEST_CLOSING && head.beforeDay(line.body()) == line.to()) {
                Words name = afterBody(line.from(), line.to());
                name = name == null ? organisations.in(tokens, line.from(), line.to()) : name;
                if (name != null) {
                    return name;
                }
            }
        }
        return null;
    }

    private @Nullable Words afterBody(int from, int limit) {
        for (int i = from; i < limit; i++) {
            Body body = bodies.any(tokens, i);
            int after = body == null ? limit : body.words().end();
            Words name = after < limit ? organisations.afterLink(tokens, after, limit) : null;
            if (name != null && !isPlace(name.start(), limit)) {
                return name;
            }
        }
        return null;
    }

    private boolean saysWho() {
        return head.titles().stream().anyMatch(title -> hasBody(title.words()));
    }

    private boolean hasBody(Words words) {
        for (int i = words.start(); i < words.end(); i++) {
            if (bodies.any(tokens, i) != null || bodies.acronym(tokens, i) != null) {
                return true;
            }
        }
        return false;
    }

    /** A name on a line of its own at the top, or parted from the rest of a line, before the day. */
    private @Nullable Words alone() {
        boolean said = false;
        for (Stretch title : head.titles().stream().limit(TOP).toList()) {
            if (said && isApart(title.words().start())) {
                return null;
            }
            said |= hasBody(title.words());
            if (title.kind() != null) {
                continue;
            }
            int limit = head.beforeDay(title.words());
            for (Words segment : Segments.of(tokens, new Words(title.words().start(), limit))) {
                boolean counted = tokens.isNumber(segment.start())
                        && !title.equals(head.titles().get(0));
                if (!counted && isName(segment)) {
                    return segment;
                }
            }
        }
        return null;
    }

    /** Whether an empty line stands before the line of this word: below who met begins what they met about. */
    private boolean isApart(int token) {
        int first = token;
        while (first > 0 && !tokens.has(first, Tokens.NEWLINE)) {
            first--;
        }
        return tokens.has(first, Tokens.BLANK_LINE);
    }

    private boolean isName(Words segment) {
        if (segment.size() > MOST_WORDS || hasBody(segment) || isPlace(segment.start(), segment.end())) {
            return false;
        }
        boolean heading = lines.words.pointWords.match(tokens, segment.start(), segment.end()) != null
                || lines.words.headings.section(tokens, segment.start(), segment.end()) != null
                || lines.words.usualPoints.match(tokens, segment.start(), segment.end()) != null
                || lines.words.head.match(tokens, segment.start(), segment.end()) != null;
        boolean time = lines.words.clockWords.match(tokens, segment.start(), segment.end()) != null;
        return !heading && !time && head.beforeDay(segment) == segment.end() && organisations.isName(tokens, segment);
    }

    private boolean isPlace(int from, int to) {
        return lines.words.isPlace(tokens, from, to);
    }
}
