package dk.tovholder.extraction.language;

import dk.tovholder.extraction.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that are a sign of something.
 *
 * @param id as {@code decision.approved}; stored with entries, never used anew
 * @param verdict of a decision, else null
 * @param phrases as written in the file
 * @param match sentences in which it must be found
 * @param noMatch sentences in which it must not
 */
public record Cue(
        String id,
        CueKind kind,
        @Nullable Verdict verdict,
        List<String> phrases,
        List<String> match,
        List<String> noMatch) {
    /** Which verbs count. */
    public enum Voice {
        ANY,
        /** "bestyrelsen støtter": the body that met, or "vi", is the subject. */
        ACTIVE,
        /** "er bevilget", "Bevilget." */
        PASSIVE,
        /** "Klubben fik nej til …": anybody but the body that met is the subject. */
        THEIRS,
        /** "Forslaget faldt", "Det blev et nej": what it is about is the subject, or the body that met. */
        THING
    }

    /** What must stand beside the words. */
    public enum Need {
        NOTHING,
        /** "indstilles til generalforsamlingen": another body follows. */
        BODY,
        /** "Byrådet behandler sagen": another body is the subject. */
        DOER,
        /** "Temaet blev Matador", "blev den 8. juni": a name, a number or a noun follows. */
        VALUE,
        /** "tages på næste teammøde": a meeting follows. */
        MEETING
    }

    /**
     * What a cue says of a decision.
     *
     * @param denied the outcome with "ikke", or null where that says nothing
     * @param need what must stand beside it
     * @param atStart whether it must begin its clause
     * @param things of which it must be said; null where it may be anything
     */
    public record Verdict(
            Outcome outcome,
            @Nullable Outcome denied,
            Voice voice,
            Need need,
            boolean atStart,
            @Nullable Things things) {
        public boolean needsBody() {
            return need == Need.BODY;
        }
    }

    public Cue {
        phrases = List.copyOf(phrases);
        match = List.copyOf(match);
        noMatch = List.copyOf(noMatch);
    }

    @Override
    public String toString() {
        return id;
    }
}
