package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.EventKind;
import dk.tovholder.extraction.date.Modifier;
import dk.tovholder.extraction.section.Body;
import dk.tovholder.extraction.section.ColumnRole;
import dk.tovholder.extraction.section.Label;
import dk.tovholder.extraction.section.LabelKind;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.Point;
import dk.tovholder.extraction.section.SectionKind;
import dk.tovholder.extraction.section.Shape;
import dk.tovholder.extraction.section.Words;
import org.jspecify.annotations.Nullable;

/** Tells meetings, deadlines and other events apart by the words around the day. */
final class EventFaces {
    private static final int LONGEST_NOUN = 3;
    private static final int SHORT_LEAD = 3;
    private static final int LONGEST_LEAD = 6;

    private final Reading reading;
    private final Signals signals;
    private final MeetingBodies bodies;

    EventFaces(Reading reading) {
        this.reading = reading;
        this.signals = new Signals(reading);
        this.bodies = new MeetingBodies(reading);
    }

    /** @param previous the face of the day before it in the same passage, or null */
    EventFace of(Sighting sighting, @Nullable EventFace previous) {
        boolean everybodys = reading.holds("event.every-member", sighting.passage())
                || reading.endsWith("event.others-limit", sighting.run().lead());
        Words noun = datedNoun(sighting.run().lead());
        if (noun == null && isLimit(sighting)) {
            boolean open = sighting.passage().label() != null || isOpen(limitWords(sighting), everybodys);
            return new EventFace(EventKind.DEADLINE, null, everybodys, open ? "event.deadline" : EventFace.OWN_LIMIT);
        }
        if (isAgendaLead(sighting)) {
            return new EventFace(EventKind.MEETING, reading.meeting().body(), true, "event.agenda-lead");
        }
        if (isOwnNextMeeting(sighting)) {
            boolean next = reading.holds("event.next", sighting.passage());
            String rule = next ? "event.next-meeting" : "event.listed-meeting";
            return new EventFace(EventKind.MEETING, bodies.ownOrNamed(sighting), true, rule);
        }
        Signal signal = noun == null ? signal(sighting) : signals.before(noun);
        if (signal != null && !(signal.kind() == EventKind.EVENT && isTakenUpAfter(sighting, signal))) {
            return face(sighting, signal, everybodys || noun != null);
        }
        return noun != null
                ? new EventFace(EventKind.EVENT, null, true, "event.dated-noun")
                : unsaid(sighting, previous, everybodys);
    }

    /** Beside the day, on the side where such a text says it first. */
    private @Nullable Signal signal(Sighting sighting) {
        Words lead = sighting.run().lead();
        Words tail = isDayFirst(sighting) ? sighting.run().tail() : ownTail(sighting);
        if (isDayFirst(sighting)) {
            Signal after = signals.after(tail);
            return after == null ? signals.before(lead) : after;
        }
        Signal before = signals.before(lead);
        return before == null && sighting.inFirstRun() ? signals.after(tail) : before;
    }

    /** Not what leads up to another day: "12/4 hos Alice, generalforsamling 24/4". */
    private Words ownTail(Sighting sighting) {
        Words tail = sighting.run().tail();
        boolean another = tail.end() < sighting.passage().words().end();
        if (!another) {
            return tail;
        }
        return reading.tokens().is(tail.start(), "og") ? new Words(tail.start(), tail.start()) : reading.clause(tail);
    }

    /** "12/4: arbejdsdag, 24/4: generalforsamling". */
    private boolean isDayFirst(Sighting sighting) {
        return reading.letters(sighting.opening().lead()) == 0
                && reading.letters(sighting.opening().tail()) > 0;
    }

    private EventFace face(Sighting sighting, Signal signal, boolean shared) {
        if (signal.kind() != EventKind.MEETING) {
            return new EventFace(signal.kind(), null, shared, signal.rule());
        }
        Body body = signal.body();
        boolean unnamed = body == null || body.generic();
        String name = unnamed && bodies.isOfInitials(signal)
                ? null
                : body == null ? bodies.unnamed(sighting, signal) : reading.fullName(body);
        return new EventFace(EventKind.MEETING, name, shared, signal.rule());
    }

    /** Nothing beside the day says what it is. */
    private EventFace unsaid(Sighting sighting, @Nullable EventFace previous, boolean everybodys) {
        if (isTakenUp(sighting)) {
            return new EventFace(EventKind.MEETING, takesUp(sighting, previous), everybodys, "event.taken-up");
        }
        if (previous != null && isSameAgain(sighting)) {
            return previous;
        }
        if (isListedUnder(sighting)) {
            return new EventFace(EventKind.MEETING, reading.meeting().body(), true, "event.listed-meeting");
        }
        Signal titled = titled(sighting);
        if (titled != null) {
            String body = titled.body() == null ? null : reading.fullName(titled.body());
            return new EventFace(titled.kind(), body, true, "event.titled");
        }
        return new EventFace(EventKind.EVENT, null, everybodys, "event.day");
    }

    /** Who takes it up: the one that the sentence begins with, also before an earlier day, else the one that met. */
    private @Nullable String takesUp(Sighting sighting, @Nullable EventFace previous) {
        Words lead = sighting.run().lead();
        boolean goesOn = !sighting.inFirstRun() && reading.isJoint(new Words(lead.start(), lead.start() + 1));
        Words opening = goesOn ? sighting.opening().lead() : lead;
        Body first = reading.firstBody(opening);
        if (first != null && opening.start() == first.words().start()) {
            return reading.fullName(first);
        }
        boolean theirs = goesOn && previous != null && previous.isMeeting() && previous.body() != null;
        return theirs && previous != null ? previous.body() : reading.meeting().body();
    }

    /** Whether nothing new is said between the day before and this: "12. maj og så igen den 3. juni"; not "…, samtaler afholdes den 3. juni". */
    private boolean isSameAgain(Sighting sighting) {
        return !reading.endsWith("event.copula", sighting.before()) || reading.isEmpty(sighting.before());
    }

    /** A day alone under "Mødeplan". */
    private boolean isListedUnder(Sighting sighting) {
        Point point = sighting.passage().place().point();
        Words title = reading.titleOf(sighting.passage());
        if (title == null || reading.letters(sighting.run().lead()) > 0) {
            return false;
        }
        if (bodies.isNextByName(title) || bodies.isNextOfOwn(title)) {
            return true;
        }
        if (point == null) {
            return false;
        }
        boolean plan = reading.has("event.next", point.title())
                || reading.isOnly("event.plan", bodies.withoutYear(point.title()));
        return plan
                && sighting.passage().role() != ColumnRole.DATE
                && sighting.passage().role() != ColumnRole.DUE;
    }

    /** "Generalforsamling: Afholdes den 16. marts", "Sommerfest: 14. juni": what happens stands in the title above. */
    private @Nullable Signal titled(Sighting sighting) {
        Words title = reading.titleOf(sighting.passage());
        boolean due = sighting.passage().role() == ColumnRole.DUE;
        if (title == null || due || !reading.isEmpty(sighting.run().lead())) {
            return null;
        }
        Signal signal = signals.before(title);
        boolean event = signal != null
                && !signal.isBareBody()
                && (signal.body() != null
                        || signal.rule().equals("event.gathering")
                        || signal.words().end() == title.end() && reading.words(title) <= SHORT_LEAD);
        return event ? signal : null;
    }

    /** "inden sæsonstart 1/9", "før flytningen den 16. december": the day of what is named after the preposition. */
    private @Nullable Words datedNoun(Words lead) {
        for (int i = lead.end() - 2; i >= Math.max(lead.start(), lead.end() - LONGEST_NOUN - 1); i--) {
            if (reading.has("event.ahead-of", new Words(i, i + 1))) {
                Words noun = new Words(i + 1, lead.end());
                boolean named = reading.tokens().isWord(noun.start()) && reading.letters(noun) >= LONGEST_NOUN;
                return named && !reading.has("event.deadline", noun) ? noun : null;
            }
        }
        return null;
    }

    /** A limit that says of nobody in particular what is to be done: "Tilmelding senest …", not "Søren er i gang, udkast senest …". */
    private boolean isOpen(Words lead, boolean everybodys) {
        return everybodys
                || reading.has("event.limit-word", lead)
                || reading.at("event.limit-opens", lead.start(), lead.end()) > 0
                || reading.has("event.must", lead)
                || reading.words(lead) <= SHORT_LEAD;
    }

    /** With "frist" and "senest", which lead up to the day. */
    private static Words limitWords(Sighting sighting) {
        return new Words(
                sighting.run().lead().start(), sighting.dated().expression().from());
    }

    private boolean isLimit(Sighting sighting) {
        Label label = sighting.passage().label();
        boolean labelled = label != null && (label.kind() == LabelKind.DUE || label.kind() == LabelKind.REMINDER);
        Modifier modifier = sighting.dated().expression().modifier();
        boolean hearing = modifier == Modifier.TO
                && reading.has("event.hearing", sighting.run().lead());
        return labelled || hearing || modifier == Modifier.BY;
    }

    /** "Emner til mødet den 8. december: …", "Til mødet den 14. juni er også sat: …". */
    private boolean isAgendaLead(Sighting sighting) {
        if (!reading.has("agenda.list-lead", sighting.before())) {
            return false;
        }
        Words after = sighting.after();
        for (int i = after.start(); i < Math.min(after.end(), after.start() + LONGEST_LEAD); i++) {
            if (reading.tokens().isMark(i, ':')) {
                return true;
            }
        }
        return false;
    }

    private boolean isOwnNextMeeting(Sighting sighting) {
        Passage passage = sighting.passage();
        Words lead = sighting.run().lead();
        Label label = passage.label();
        if (label != null && label.kind() == LabelKind.NEXT_MEETING) {
            return sighting.inFirstRun() || reading.isEmpty(lead);
        }
        boolean other = passage.row() != null && isOther(sighting.run().tail());
        if (passage.section() == SectionKind.NEXT_MEETINGS && bodies.isOwn(lead) && !other) {
            return true;
        }
        if (passage.section() == SectionKind.NEXT_AGENDA && isDayAlone(sighting)) {
            return true;
        }
        return reading.has("event.next", lead) && !bodies.isForeign(lead) && !bodies.isNextOfAnother(lead)
                || isBareNext(passage, lead)
                || reading.isOnly("event.see-you", lead)
                || bodies.isPlan(lead)
                || bodies.isNextOfOwn(lead)
                || bodies.isNextOfOwnKind(lead)
                || bodies.isNextByName(lead);
    }

    /** "Onsdag d. 2. februar kl. 17" above the points for that day. */
    private boolean isDayAlone(Sighting sighting) {
        return reading.letters(sighting.run().lead()) == 0
                && reading.isEmpty(sighting.run().tail());
    }

    private boolean isOther(Words content) {
        return reading.has("event.gathering", content) || reading.has("event.others-meeting", content);
    }

    /** "Næste: mandag 2/11" under the minutes, not in a list of something else. */
    private boolean isBareNext(Passage passage, Words lead) {
        return passage.shape() == Shape.SENTENCE
                && passage.place().topic() == null
                && reading.isOnly("event.next-word", lead);
    }

    /** "Gadefesten: behandles igen den 15. august": what is taken up then is no party on that day. */
    private boolean isTakenUpAfter(Sighting sighting, Signal signal) {
        Words between =
                new Words(signal.words().end(), sighting.dated().expression().from());
        return signal.words().end() < between.end() && reading.has("agenda.taken-up-again", between);
    }

    private boolean isTakenUp(Sighting sighting) {
        return reading.holds("agenda.taken-up-again", sighting.passage())
                || reading.has("agenda.put-off", sighting.before());
    }
}
