package dk.tovholder.extraction.section;

import dk.tovholder.extraction.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds who met where the head does not say it, by who acts: "Bestyrelsen besluttede at sige ja". */
final class ActingBody {
    private final Tokens tokens;
    private final Bodies bodies;

    ActingBody(Tokens tokens, Bodies bodies) {
        this.tokens = tokens;
        this.bodies = bodies;
    }

    /** The first body that a sentence begins with and that does what only those do who meet; or null. A body of others has a longer name. */
    @Nullable String find() {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.has(i, Tokens.CAPITALISED) && begins(i) && bodies.isDeed(tokens, i + 1)) {
                Body body = bodies.any(tokens, i);
                if (body != null && body.generic() && body.definite() && !body.byMeeting()) {
                    return body.name();
                }
            }
        }
        return null;
    }

    private boolean begins(int at) {
        return at == 0
                || tokens.has(at, Tokens.NEWLINE)
                || tokens.isMark(at - 1, '.')
                || tokens.isMark(at - 1, ':')
                || !tokens.isWord(at - 1) && tokens.has(at - 1, Tokens.NEWLINE);
    }
}
