package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.EventKind;
import dk.tovholder.extraction.section.Body;
import dk.tovholder.extraction.section.Words;
import dk.tovholder.extraction.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the word beside a day that says what happens on it. */
final class Signals {
    private static final int FAR = 12;
    private static final int NEAR = 6;

    private record Meaning(String group, EventKind kind) {}

    private static final List<Meaning> MEANINGS = List.of(
            new Meaning("event.deadline", EventKind.DEADLINE),
            new Meaning("event.effective", EventKind.EVENT),
            new Meaning("event.gathering", EventKind.EVENT),
            new Meaning("event.meeting", EventKind.MEETING));

    private final Reading reading;

    Signals(Reading reading) {
        this.reading = reading;
    }

    /** The nearest before the day; where "er", "holdes" or a colon leads to the day, the first of the clause. */
    @Nullable Signal before(Words words) {
        Words clause = clause(words);
        return leadsToDay(clause) ? firstBefore(clause) : lastBefore(clause, clause.end());
    }

    /** The first after the day. */
    @Nullable Signal after(Words words) {
        Words near = new Words(words.start(), Math.min(words.end(), words.start() + FAR));
        for (int i = near.start(); i < near.end(); i++) {
            Signal signal = at(i, near);
            Signal found = signal == null ? null : signal.isBareBody() ? ahead(signal, near) : attached(signal, near);
            if (found != null && !(found.kind() == EventKind.DEADLINE && isInBrackets(near.start(), i))) {
                return found;
            }
        }
        return null;
    }

    /** "(tilmelding senest 31. marts)" after the day is a day of its own. */
    private boolean isInBrackets(int from, int at) {
        boolean inside = false;
        for (int i = from; i < at; i++) {
            inside = reading.tokens().isMark(i, '(')
                    || inside && !reading.tokens().isMark(i, ')');
        }
        return inside;
    }

    private @Nullable Signal firstBefore(Words clause) {
        for (int i = clause.start(); i < clause.end(); i++) {
            Signal signal = at(i, clause);
            Signal found =
                    signal == null ? null : signal.isBareBody() ? behind(signal, clause) : attached(signal, clause);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Signal lastBefore(Words clause, int end) {
        Signal host = end == clause.end() ? host(clause) : null;
        if (host != null) {
            return host;
        }
        for (int i = end - 1; i >= clause.start(); i--) {
            Signal signal = at(i, clause);
            Signal found = signal == null || !signal.isBareBody() ? signal : behind(signal, clause);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** "Hovedudvalget holder budgetmøde med Direktionen": who holds the meeting, not who comes. */
    private @Nullable Signal host(Words clause) {
        int held = reading.find("event.holds-own", clause);
        while (held > clause.start() && reading.bodies().endingAt(reading.tokens(), held - 1) == null) {
            held = reading.find("event.holds-own", new Words(held + 1, clause.end()));
        }
        Body body = held < 0 ? null : reading.bodies().endingAt(reading.tokens(), held - 1);
        if (body == null) {
            return null;
        }
        for (int i = held; i < Math.min(clause.end(), held + NEAR); i++) {
            Body named = reading.bodies().endingAt(reading.tokens(), i);
            if (named != null && named.byMeeting()) {
                return null;
            }
            int end = reading.at("event.meeting", i, clause.end());
            if (end > 0) {
                return new Signal(EventKind.MEETING, new Words(i, end), body, "event.meeting");
            }
        }
        return null;
    }

    private @Nullable Signal at(int index, Words words) {
        Body body = reading.bodies().endingAt(reading.tokens(), index);
        if (body != null) {
            return new Signal(EventKind.MEETING, body.words(), body, body.byMeeting() ? "event.meeting" : Signal.BODY);
        }
        for (Meaning meaning : MEANINGS) {
            int end = reading.at(meaning.group(), index, words.end());
            if (end >= 0) {
                return signal(meaning, new Words(index, end));
            }
        }
        return null;
    }

    /** With the body before it: "udvalgets møde", "KB seminar". */
    private Signal signal(Meaning meaning, Words words) {
        boolean sits = meaning.kind() == EventKind.MEETING || reading.has("event.session", words);
        int before = wordBefore(words);
        boolean holds =
                reading.has("event.session", words) && reading.has("event.holds", new Words(before, before + 1));
        Body body = sits ? reading.bodies().endingAt(reading.tokens(), holds ? before - 1 : before) : null;
        return body == null
                ? new Signal(meaning.kind(), words, null, meaning.group())
                : new Signal(EventKind.MEETING, words, body, "event.meeting");
    }

    /** Past the hyphen of "KB-møde", the stop of "Best.møde" and the bracket of "Byrådet (møde 4. maj)". */
    private int wordBefore(Words words) {
        int before = words.start() - 1;
        boolean hyphen =
                reading.tokens().isMark(before, '-') && reading.tokens().isGlued(before);
        boolean passed = hyphen || reading.tokens().isMark(before, '(') || isStopOfBody(before);
        return passed ? before - 1 : before;
    }

    private boolean isStopOfBody(int mark) {
        Body cut = reading.tokens().isMark(mark, '.') ? reading.bodies().endingAt(reading.tokens(), mark - 1) : null;
        return cut != null && cut.byMeeting();
    }

    /** "møde i Teknisk Udvalg": the body is named with the word. */
    private Signal attached(Signal signal, Words words) {
        if (signal.kind() != EventKind.MEETING || signal.body() != null) {
            return signal;
        }
        for (int i = signal.words().end() + 1;
                i < Math.min(words.end(), signal.words().end() + NEAR);
                i++) {
            Body body = reading.bodies().endingAt(reading.tokens(), i);
            if (body != null && isPlaced(body)) {
                return signal.with(body);
            }
        }
        return signal;
    }

    /** A body before the day: it sits where it is named right there, as the place of something, or as who sits. */
    private @Nullable Signal behind(Signal signal, Words clause) {
        Body body = signal.body();
        if (body == null || isSource(body) || isOwner(body)) {
            return null;
        }
        Words between = new Words(body.words().end(), clause.end());
        boolean sits = reading.has("event.sits", between) || reading.has("event.its-agenda", between);
        boolean change = reading.has("event.as-of", new Words(body.words().end(), clause.end() + 2));
        if (!sits && (change || isOutOfReach(between))) {
            return null;
        }
        Signal left = isPlaced(body) ? lastBefore(clause, body.words().start() - 1) : null;
        boolean other = left != null
                && !left.isBareBody()
                && body.words().start() - left.words().end() <= NEAR;
        if (other && left != null) {
            return left.kind() == EventKind.MEETING && left.body() == null
                    ? left.with(body)
                    : left.kind() == EventKind.MEETING ? signal : left;
        }
        boolean company = reading.has("event.company", wordBefore(body));
        return sits || between.size() <= 1 && !company || isPlaced(body) && !company ? signal : null;
    }

    /** A body after the day: "Den 3. maj holder Teknisk Udvalg møde", "24/4 Byrådet". */
    private @Nullable Signal ahead(Signal signal, Words near) {
        Body body = signal.body();
        if (body == null || isSource(body)) {
            return null;
        }
        Words rest = new Words(body.words().end(), near.end());
        for (int i = rest.start(); i < rest.end(); i++) {
            Signal later = at(i, near);
            if (later != null && !later.isBareBody()) {
                return later.kind() == EventKind.MEETING ? signal : later;
            }
        }
        boolean close = body.words().start() - near.start() <= 2;
        return close || isPlaced(body) || reading.has("event.sits", near) ? signal : null;
    }

    private boolean isOutOfReach(Words between) {
        for (int i = between.start(); i < between.end() - 1; i++) {
            if (reading.tokens().isMark(i, ':')) {
                return true;
            }
        }
        return between.size() > NEAR;
    }

    private boolean isPlaced(Body body) {
        return reading.has("event.in", wordBefore(body));
    }

    /** "brev fra Byrådet", "besøg af Folketingets Miljøudvalg" */
    private boolean isSource(Body body) {
        int before = body.words().start() - 1;
        boolean ofOthers = reading.tokens().isWord(before)
                && reading.tokens().lower(before).endsWith("s")
                && reading.tokens().has(before, Tokens.CAPITALISED);
        return reading.has("event.from", wordBefore(body)) && !isHandledBy(before)
                || ofOthers && reading.has("event.from", new Words(before - 1, before));
    }

    /** "behandles af Forretningsudvalget" */
    private boolean isHandledBy(int by) {
        return reading.endsWith("event.handled", new Words(Math.max(0, by - NEAR), by));
    }

    /** "Hovedudvalgets retningslinje" */
    private boolean isOwner(Body body) {
        int last = body.words().end() - 1;
        boolean genitive =
                reading.tokens().lower(last).endsWith("s") && !body.name().endsWith("s");
        Words owned = new Words(last + 1, Math.min(reading.tokens().size(), last + NEAR));
        return genitive
                && !body.byMeeting()
                && reading.tokens().isWord(last + 1)
                && !reading.has("event.meeting", owned)
                && !reading.has("event.its-agenda", owned);
    }

    private static Words wordBefore(Body body) {
        return new Words(body.words().start() - 1, body.words().start());
    }

    private boolean leadsToDay(Words clause) {
        return reading.endsWith("event.copula", clause) || reading.tokens().isMark(clause.end() - 1, ':');
    }

    /** After the last ", at" or semicolon. */
    private Words clause(Words words) {
        for (int i = words.end() - 1; i > words.start(); i--) {
            boolean that = reading.tokens().is(i, "at") && reading.tokens().isMark(i - 1, ',');
            if (that || reading.tokens().isMark(i, ';')) {
                return new Words(i + 1, words.end());
            }
        }
        return words;
    }
}
