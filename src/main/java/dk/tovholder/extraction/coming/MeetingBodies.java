package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.section.Body;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.Words;
import dk.tovholder.extraction.text.Tokens;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells whose meeting it is. */
final class MeetingBodies {
    private static final int FAR = 4;
    private static final int SHORTEST_STEM = 3;
    private static final int MEETING_WORD = 6;

    private final Reading reading;

    MeetingBodies(Reading reading) {
        this.reading = reading;
    }

    /** Whether the words before a day in a list of this body's meetings speak of nothing else. */
    boolean isOwn(Words lead) {
        Body body = reading.lastBody(lead);
        if (body != null) {
            return reading.fullName(body).equals(reading.meeting().body());
        }
        return reading.has("event.next", lead) || reading.letters(lead) == 0 || isMeetingAlone(lead);
    }

    /** "Ugemøde 10/9" */
    private boolean isMeetingAlone(Words lead) {
        return reading.isOnly("event.own-kind", lead);
    }

    /** "Smeden kommer hver anden torsdag, næste gang": of what is spoken of, no meeting. */
    boolean isNextOfAnother(Words lead) {
        int next = reading.find("event.next-time", lead);
        if (next <= lead.start() || !reading.tokens().isMark(next - 1, ',')) {
            return false;
        }
        Words before = new Words(lead.start(), next);
        return !reading.has("event.meeting", before)
                && !reading.has("event.we-meet", before)
                && reading.lastBody(before) == null;
    }

    /** "Møder i 2020:" before the days. */
    boolean isPlan(Words lead) {
        return lead.end() > lead.start()
                && reading.tokens().isMark(lead.end() - 1, ':')
                && reading.isOnly("event.plan", withoutYear(lead));
    }

    /** The words up to the year that they end in: "Møder i 2020". */
    Words withoutYear(Words title) {
        int end = title.end();
        while (end > title.start() && !reading.tokens().isWord(end - 1)) {
            end--;
        }
        boolean of =
                end < title.end() && end - 1 > title.start() && reading.tokens().is(end - 1, "i");
        return new Words(title.start(), of ? end - 1 : end);
    }

    /** Whether they name another body's meeting: "Næste møde i festudvalget er den 3. maj". */
    boolean isForeign(Words lead) {
        Body body = reading.lastBody(lead);
        return body != null
                && reading.meeting().body() != null
                && !body.generic()
                && !reading.fullName(body).equals(reading.meeting().body());
    }

    /** "Næste kvalitetsråd: onsdag den 11. januar". */
    boolean isNextOfOwn(Words lead) {
        Body body = reading.lastBody(lead);
        return body != null
                && reading.has(
                        "event.next-word",
                        new Words(body.words().start() - 1, body.words().start()))
                && reading.fullName(body).equals(reading.meeting().body());
    }

    /** "Næste ugemøde". */
    boolean isNextOfOwnKind(Words lead) {
        int next = reading.find("event.next-word", lead);
        return next >= 0 && reading.at("event.own-kind", next + 1, lead.end()) > 0 && reading.words(lead) == 2;
    }

    /** "Næste byggemøde" of the Byggeudvalg, "næste rådsmøde" of the Pædagogisk Råd; not "næste forældremøde". */
    boolean isNextByName(Words lead) {
        String own = reading.meeting().body();
        int next = reading.find("event.next-word", lead);
        if (own == null || next < 0 || isForeign(lead)) {
            return false;
        }
        for (int i = next + 1; i < Math.min(lead.end(), next + FAR); i++) {
            if (reading.at("agenda.meeting-word", i, lead.end()) > 0 && isNamedAfter(own, i)) {
                return true;
            }
        }
        return false;
    }

    /** "forældremøde", where those who met are not called so themselves. */
    boolean isOthers(int token) {
        String own = reading.meeting().body();
        String word = reading.tokens().lower(token);
        return reading.groups().hasWord("event.others-meeting", word)
                && (own == null || !own.regionMatches(true, 0, word, 0, word.length()));
    }

    /** Whether the word before "møde" begins a word of the body's name. */
    private boolean isNamedAfter(String own, int token) {
        String word = reading.tokens().lower(token);
        int meeting = word.lastIndexOf("mød");
        if (meeting < SHORTEST_STEM || isOthers(token)) {
            return false;
        }
        String stem = word.charAt(meeting - 1) == 's' ? word.substring(0, meeting - 1) : word.substring(0, meeting);
        String name = ' ' + own.toLowerCase(Locale.ROOT);
        return stem.length() >= SHORTEST_STEM && name.contains(' ' + stem);
    }

    @Nullable String ownOrNamed(Sighting sighting) {
        Body headed = headed(sighting);
        if (headed != null) {
            return reading.fullName(headed);
        }
        Body body = reading.lastBody(sighting.before());
        String own = reading.meeting().body();
        return body != null && own == null ? reading.fullName(body) : own;
    }

    /** Whose meeting a word like "møde" means that no body stands beside; null where it may be anybody's. */
    @Nullable String unnamed(Sighting sighting, Signal signal) {
        Words lead = new Words(sighting.run().lead().start(), signal.words().start());
        Body sitter = sitter(lead, signal);
        if (sitter != null) {
            return reading.fullName(sitter);
        }
        Body subject = reading.firstBody(lead);
        boolean holds = reading.has("event.holds", sighting.run().lead());
        if (subject != null
                && holds
                && subject.words().start() - sighting.run().lead().start() <= 2) {
            return reading.fullName(subject);
        }
        if (subject != null && reading.has("event.its-meeting", sighting.run().lead())) {
            return reading.fullName(subject);
        }
        boolean own = reading.has("event.we-meet", sighting.run().lead())
                || reading.has("event.we-meet", sighting.after())
                || reading.has("event.own-meeting", signal.words()) && isDefinite(sighting, signal)
                || repeats(sighting)
                || isOwnName(signal);
        Body headed = own ? headed(sighting) : null;
        return headed != null
                ? reading.fullName(headed)
                : own ? reading.meeting().body() : null;
    }

    /** "KS-mødet" of a Forretningsudvalg: the letters are another body's; in "AB-mødet" of a Bestyrelse they are its own. */
    boolean isOfInitials(Signal signal) {
        String own = reading.meeting().body();
        int hyphen = signal.words().end() - 2;
        if (own == null || hyphen < 1 || !reading.tokens().isMark(hyphen, '-')) {
            return false;
        }
        String letters = reading.tokens().word(hyphen - 1);
        char initial = Character.toUpperCase(own.charAt(0));
        return reading.tokens().has(hyphen - 1, Tokens.ALL_CAPS)
                && !reading.tokens().isSpaced(hyphen)
                && letters.charAt(0) != initial
                && letters.charAt(letters.length() - 1) != initial;
    }

    /** The body named last before the word, where it is said to sit or a colon follows it: "Teknisk Udvalg, som behandler den på mødet". */
    private @Nullable Body sitter(Words lead, Signal signal) {
        Body last = reading.lastBody(lead);
        if (last == null) {
            return null;
        }
        int after = last.words().end();
        Words next = new Words(after, Math.min(lead.end(), after + FAR));
        boolean meets =
                reading.has("event.holds", signal.words()) && signal.words().start() - after < FAR;
        boolean labelled = reading.tokens().isMark(after, ':') && last.words().start() == lead.start();
        return labelled || meets || reading.has("event.sits", next) ? last : null;
    }

    /** Another body whose name is all that the title above says: "Festudvalget" above "Næste møde er den 6. maj". */
    private @Nullable Body headed(Sighting sighting) {
        Body titled = alone(reading.titleOf(sighting.passage()));
        return titled == null ? alone(lineAbove(sighting.passage())) : titled;
    }

    /** The other body that is all these words name, or null. */
    private @Nullable Body alone(@Nullable Words words) {
        Body body = words == null ? null : reading.lastBody(words);
        if (words == null || body == null || reading.words(words) != reading.words(body.words())) {
            return null;
        }
        return isForeign(body.words()) ? body : null;
    }

    private @Nullable Words lineAbove(Passage passage) {
        int index = reading.outline().indexOf(passage) - 1;
        return index < 0 ? null : reading.outline().passages().get(index).words();
    }

    /** "mandagsmødet" of the body that is called "Mandagsmøde". */
    private boolean isOwnName(Signal signal) {
        String own = reading.meeting().body();
        int word = signal.words().end() - 1;
        return own != null
                && reading.tokens().length(word) > MEETING_WORD
                && Math.abs(own.length() - reading.tokens().length(word)) <= 1
                && own.regionMatches(true, 0, reading.tokens().word(word), 0, own.length() - 1);
    }

    /** "på mødet den 13. september", "Mødet flyttes til den 13. september" is this body's. */
    private static boolean isDefinite(Sighting sighting, Signal signal) {
        Words lead = sighting.run().lead();
        return signal.words().end() >= lead.end() - 1 || signal.words().start() == lead.start();
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
}
