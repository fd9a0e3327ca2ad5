package dk.tovholder.extraction.section;

import dk.tovholder.extraction.text.Tokens;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds in the titles which body met. */
final class MeetingBody {
    private static final int BY_MEETING = 3;
    private static final int PROMINENT = 2;

    private final Tokens tokens;
    private final Bodies bodies;
    private final HeadLines head;

    private @Nullable String best;
    private int bestScore;
    private boolean bestGeneric;
    private @Nullable String longer;

    MeetingBody(Tokens tokens, Bodies bodies, HeadLines head) {
        this.tokens = tokens;
        this.bodies = bodies;
        this.head = head;
    }

    /**
     * The body that met, or null.
     *
     * @param organisation its words, or null
     * @param only whether those words name no body
     */
    @Nullable String find(@Nullable Words organisation, boolean only) {
        for (Stretch title : head.titles()) {
            for (int i = title.words().start(); i < title.words().end(); i++) {
                boolean other = only && organisation != null && organisation.contains(i);
                Body body = other ? null : bodies.any(tokens, i);
                body = body == null ? bodies.acronym(tokens, i) : body;
                if (body != null) {
                    body = named(withOwner(body), title.words(), organisation);
                    boolean inside = organisation != null && organisation.contains(i);
                    Body named = organisation == null ? body : withField(body, organisation);
                    consider(named, title.words(), inside ? 1 : score(named, title.words()));
                }
            }
        }
        boolean field = best != null && longer != null && longer.startsWith(best + " ");
        return longer != null && (bestGeneric || field) ? longer : best;
    }

    /** "OmrådeMED Vest", "Personalemøde afsnit B12": the words right after it are part of its name. */
    private Body named(Body body, Words title, @Nullable Words organisation) {
        int last = body.words().end() - 1;
        int end = last + 1;
        if (body.name().endsWith("MED") && body.name().equals(tokens.word(last))) {
            end = bodies.afterName(tokens, end, head.beforeDay(title));
        } else if (body.byMeeting() && body.name().equalsIgnoreCase(tokens.word(last) + "t")) {
            end = head.beforeDay(title);
            for (Words segment : Segments.of(tokens, new Words(last + 1, end))) {
                end = segment.start() == last + 1 ? segment.end() : Math.min(end, segment.start() - 1);
            }
            boolean goesOn = end > last + 1 && tokens.isWord(last + 1) && !bodies.isTitleWord(tokens, last + 1);
            end = goesOn && !isPreposition(last + 1) ? end : last + 1;
        }
        Words words = new Words(body.words().start(), end);
        boolean apart = organisation == null || organisation.start() >= end || organisation.end() <= last;
        return end == last + 1 || !apart ? body : new Body(words.plain(tokens), words, true, false, true);
    }

    private boolean isPreposition(int at) {
        return head.isPlaceWord(at);
    }

    /** "Skolekredsens bestyrelse". */
    private Body withOwner(Body body) {
        int last = body.words().end() - 1;
        boolean owner = !body.byMeeting()
                && tokens.lower(last).endsWith("s")
                && !body.name().endsWith("s");
        Body own = owner ? bodies.any(tokens, last + 1) : null;
        if (own == null || !own.generic() || own.byMeeting()) {
            return body;
        }
        Words words = new Words(body.words().start(), own.words().end());
        return new Body(words.plain(tokens), words, false, false, true);
    }

    /** "Styregruppen for Sundhedshus Nord", where the organisation is another. */
    private Body withField(Body body, Words organisation) {
        Body longer = body.generic() ? body : bodies.withField(tokens, body);
        boolean apart = organisation.start() >= longer.words().end()
                || organisation.end() <= longer.words().start();
        return apart ? longer : body;
    }

    private void consider(Body body, Words title, int score) {
        if (score > bestScore) {
            keepLonger(best, body.name());
            best = body.byMeeting() || body.definite() ? body.name() : indefinite(body, title);
            bestScore = score;
            bestGeneric = body.generic();
        } else {
            keepLonger(body.name(), best);
        }
    }

    /** "Ledelsesteamet" where another line only has "ledelsesmøde". */
    private static boolean isStemOf(String other, String shorter) {
        int stem = shorter.length() - 1;
        return other.length() > shorter.length() && other.regionMatches(true, 0, shorter, 0, stem);
    }

    /** "Skolebestyrelsen" where another line only has "bestyrelsesmøde". */
    private void keepLonger(@Nullable String other, @Nullable String shorter) {
        if (other != null && shorter != null && other.length() > shorter.length()) {
            String tail = shorter.toLowerCase(Locale.ROOT);
            boolean same = other.toLowerCase(Locale.ROOT).endsWith(tail) || isStemOf(other, shorter);
            longer = same ? other : longer;
        }
    }

    private int score(Body body, Words title) {
        int start = body.words().start();
        if (body.byMeeting() || bodies.isAfterMeeting(tokens, start)) {
            return BY_MEETING;
        }
        boolean afterTitle = start > title.start() && (bodies.isTitleWord(tokens, start - 1) || isDash(start - 1));
        return start == title.start() || afterTitle ? PROMINENT : 1;
    }

    /** "om organisering, rekruttering og tilknytning" goes on after its commas. */
    private boolean isListed(int comma, int end) {
        return tokens.isMark(comma, ',') && comma + 1 < end && !tokens.has(comma + 1, Tokens.CAPITALISED);
    }

    private boolean isDash(int at) {
        return tokens.isMark(at, '-') || tokens.isMark(at, '–');
    }

    /** "§ 17, stk. 4 udvalg om rekruttering": the name goes on to the date. */
    private String indefinite(Body body, Words title) {
        int end = head.beforeDay(title);
        int next = body.words().end();
        for (Words segment : Segments.of(tokens, new Words(next, end))) {
            boolean whole = segment.start() == next && !isListed(segment.end(), end);
            end = whole ? segment.end() : end;
        }
        if (bodies.isMeetingWord(tokens, next)) {
            return body.name();
        }
        boolean word = tokens.isWord(next) && !tokens.has(next, Tokens.CAPITALISED);
        boolean quoted = tokens.isMark(next, '"') || tokens.isMark(next, '”') || tokens.isMark(next, '»');
        boolean goesOn = end > next && (word || quoted);
        return goesOn ? new Words(body.words().start(), end).plain(tokens) : body.name();
    }
}
