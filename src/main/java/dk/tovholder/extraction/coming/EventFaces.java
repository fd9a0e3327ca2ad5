package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.EventKind;
import dk.tovholder.extraction.date.Modifier;
import dk.tovholder.extraction.section.Body;
import dk.tovholder.extraction.section.Label;
import dk.tovholder.extraction.section.LabelKind;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.SectionKind;
import dk.tovholder.extraction.section.Words;
import org.jspecify.annotations.Nullable;

/** Tells meetings, deadlines and other events apart by the words around the day, nearest first. */
final class EventFaces {
    private static final int FAR = 12;
    private static final int NEAR = 6;

    private final Reading reading;

    EventFaces(Reading reading) {
        this.reading = reading;
    }

    /** @param previous the face of the day before it in the same passage, or null */
    EventFace of(Sighting sighting, @Nullable EventFace previous) {
        Passage passage = sighting.passage();
        boolean everybodys = reading.has("event.every-member", passage.words());
        if (isDeadline(sighting)) {
            return new EventFace(EventKind.DEADLINE, null, everybodys, "event.deadline");
        }
        if (isAgendaLead(sighting)) {
            return new EventFace(EventKind.MEETING, reading.meeting().body(), true, "event.agenda-lead");
        }
        if (isOwnNextMeeting(sighting)) {
            boolean next = reading.has("event.next", sighting.passage().words());
            String rule = next ? "event.next-meeting" : "event.listed-meeting";
            return new EventFace(EventKind.MEETING, ownOrNamed(sighting), true, rule);
        }
        Body body = body(sighting);
        if (body != null) {
            return new EventFace(EventKind.MEETING, reading.fullName(body), everybodys, "event.body-meets");
        }
        if (previous != null
                && (reading.isJoint(sighting.before()) || reading.has("event.thereafter", sighting.before()))) {
            return previous;
        }
        Body titled = titled(sighting);
        if (titled != null) {
            return new EventFace(EventKind.MEETING, reading.fullName(titled), everybodys, "event.title-meets");
        }
        if (isTakenUp(sighting)) {
            return new EventFace(EventKind.MEETING, reading.meeting().body(), everybodys, "event.taken-up");
        }
        if (reading.has("event.meeting", sighting.before()) || reading.has("event.meeting", near(sighting.after()))) {
            return new EventFace(EventKind.MEETING, ownMeeting(sighting), everybodys, "event.meeting");
        }
        boolean effective = reading.has("event.effective", sighting.stretch());
        return new EventFace(EventKind.EVENT, null, everybodys, effective ? "event.effective" : "event.day");
    }

    private boolean isDeadline(Sighting sighting) {
        Label label = sighting.passage().label();
        boolean labelled = label != null && (label.kind() == LabelKind.DUE || label.kind() == LabelKind.REMINDER);
        return labelled
                || sighting.dated().expression().modifier() == Modifier.BY
                || reading.has("event.deadline", sighting.before());
    }

    /** "Emner til mødet den 8. december: …" */
    private boolean isAgendaLead(Sighting sighting) {
        return reading.has("agenda.list-lead", sighting.before())
                && reading.tokens().isMark(sighting.after().start(), ':');
    }

    private boolean isOwnNextMeeting(Sighting sighting) {
        Passage passage = sighting.passage();
        Label label = passage.label();
        if (label != null && label.kind() == LabelKind.NEXT_MEETING) {
            return true;
        }
        if (passage.section() == SectionKind.NEXT_MEETINGS) {
            return namesNothingElse(sighting);
        }
        return reading.has("event.next", sighting.before()) && reading.has("event.meeting", sighting.before());
    }

    /** Under "Næste møde" a line may speak of something else: "Dialogmøde med Børneudvalget: 29. oktober". */
    private boolean namesNothingElse(Sighting sighting) {
        Body body = body(sighting);
        String own = reading.meeting().body();
        if (body != null) {
            return reading.fullName(body).equals(own);
        }
        Words before = sighting.before();
        return reading.has("event.next", before) || reading.letters(before) == 0;
    }

    private @Nullable String ownOrNamed(Sighting sighting) {
        Body body = body(sighting);
        String own = reading.meeting().body();
        return body != null && own == null ? reading.fullName(body) : own;
    }

    private @Nullable Body body(Sighting sighting) {
        Body left = reading.lastBody(sighting.before());
        if (left != null && isNear(left, sighting.before())) {
            return left;
        }
        Words right = near(sighting.after());
        Body mention = reading.firstBody(right);
        return mention != null && (sighting.first() || mention.words().start() - right.start() <= 2) ? mention : null;
    }

    /** A body far from the day only acts in the sentence; a generic word ("rådet") must be where something happens. */
    private boolean isNear(Body body, Words before) {
        if (body.byMeeting()) {
            return true;
        }
        int distance = before.end() - body.words().end();
        for (int i = body.words().end(); i < before.end() - 1; i++) {
            if (reading.tokens().isMark(i, ':')) {
                return false;
            }
        }
        boolean placed = reading.has(
                "event.in", new Words(body.words().start() - 1, body.words().start()));
        return distance <= NEAR && (!body.generic() || placed || distance <= 1);
    }

    /** "Generalforsamling: Afholdes den 16. marts": what happens stands in the title above. */
    private @Nullable Body titled(Sighting sighting) {
        Words title = reading.titleOf(sighting.passage());
        if (title == null || !reading.isEmpty(sighting.before())) {
            return null;
        }
        Body body = reading.firstBody(title);
        boolean meeting = body != null && (body.byMeeting() || reading.has("event.meeting", body.words()));
        return meeting ? body : null;
    }

    private boolean isTakenUp(Sighting sighting) {
        return reading.has("agenda.taken-up-again", sighting.passage().words())
                || reading.has("agenda.put-off", sighting.before());
    }

    /** "på mødet den 13. september" is this body's; "møde i Ringe" may be anybody's. */
    private @Nullable String ownMeeting(Sighting sighting) {
        Words before = sighting.before();
        int last = before.end() - 1;
        boolean definite = last >= before.start()
                && (reading.tokens().is(last, "mødet") || reading.tokens().is(last, "bestyrelsesmødet"));
        return definite || repeats(sighting) ? reading.meeting().body() : null;
    }

    /** The meeting's own name said again: "Weekly sync". */
    private boolean repeats(Sighting sighting) {
        String own = reading.meeting().body();
        if (own == null || reading.letters(sighting.after()) < 4) {
            return false;
        }
        String words = reading.firstWords(sighting.after(), 2);
        return words.length() > 4 && own.regionMatches(true, 0, words, 0, words.length());
    }

    private static Words near(Words words) {
        return new Words(words.start(), Math.min(words.end(), words.start() + FAR));
    }
}
