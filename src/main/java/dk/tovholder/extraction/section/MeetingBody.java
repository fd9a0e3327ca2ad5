package dk.tovholder.extraction.section;

import dk.tovholder.extraction.text.Tokens;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds in the title lines which body met. */
final class MeetingBody {
    private static final int BY_MEETING = 3;
    private static final int PROMINENT = 2;

    private final LineKinds lines;
    private final Tokens tokens;
    private final Bodies bodies;
    private final TitleLines titles;

    private @Nullable String best;
    private int bestScore;
    private boolean bestGeneric;
    private @Nullable String longer;

    MeetingBody(LineKinds lines, Bodies bodies, TitleLines titles) {
        this.lines = lines;
        tokens = lines.tokens;
        this.bodies = bodies;
        this.titles = titles;
    }

    @Nullable String find() {
        for (int line : titles.all()) {
            int to = lines.line(line).to();
            for (int i = titles.start(line); i < to; i++) {
                Body body = bodies.any(tokens, i);
                if (body != null) {
                    consider(body, line);
                }
            }
        }
        return bestGeneric && longer != null ? longer : best;
    }

    private void consider(Body body, int line) {
        int score = score(body, line);
        if (score > bestScore) {
            keepLonger(best, body.name());
            best = body.byMeeting() || body.definite() ? body.name() : indefinite(body, line);
            bestScore = score;
            bestGeneric = body.generic();
        } else {
            keepLonger(body.name(), best);
        }
    }

    /** "Skolebestyrelsen" where another line only has "bestyrelsesmøde". */
    private void keepLonger(@Nullable String other, @Nullable String shorter) {
        if (other != null && shorter != null && other.length() > shorter.length()) {
            String tail = shorter.toLowerCase(Locale.ROOT);
            longer = other.toLowerCase(Locale.ROOT).endsWith(tail) ? other : longer;
        }
    }

    private int score(Body body, int line) {
        int start = body.words().start();
        if (body.byMeeting() || bodies.isAfterMeeting(tokens, start)) {
            return BY_MEETING;
        }
        boolean first = start == titles.start(line);
        boolean afterTitle =
                start > lines.line(line).from() && (bodies.isTitleWord(tokens, start - 1) || isDash(start - 1));
        return first || afterTitle ? PROMINENT : 1;
    }

    private boolean isDash(int at) {
        return tokens.isMark(at, '-') || tokens.isMark(at, '–');
    }

    /** "§ 17, stk. 4 udvalg om rekruttering": the name goes on to the date. */
    private String indefinite(Body body, int line) {
        int end = Math.max(body.words().end(), titles.beforeDay(line));
        boolean goesOn = end > body.words().end() && !tokens.has(body.words().end(), Tokens.CAPITALISED);
        return goesOn ? new Words(body.words().start(), end).plain(tokens) : body.name();
    }
}
