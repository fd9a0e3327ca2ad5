package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.clause.Agent;
import dk.tovholder.extraction.language.CueKind;
import dk.tovholder.extraction.language.CueMatch;
import dk.tovholder.extraction.section.Attendee;
import dk.tovholder.extraction.section.Words;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Knows whether somebody who is said to do something belongs to those who met: guests, consultants and authorities do not. */
final class OwnPeople {
    /** "formand" and "formanden", "leder" and "lederen". */
    private static final int ENDING = 2;

    private static final int SHORTEST = 4;

    private final Reading reading;

    OwnPeople(Reading reading) {
        this.reading = reading;
    }

    boolean has(Agent agent) {
        return switch (agent.kind()) {
            case PERSON -> isListed(agent.name()) || isOffice(agent.title(), CueKind.OWN_ROLE);
            case ROLE -> isOffice(agent.title(), CueKind.OWN_ROLE);
            case UNIT -> isOffice(agent.title(), CueKind.OWN_UNIT);
            case OUTSIDER -> false;
            case GROUP, BODY, WE, SPEAKER -> true;
        };
    }

    /** Whether somebody of the attendance list has this office, though people outside have it as a rule: "advokaten". */
    boolean holds(Agent agent) {
        Words title = agent.title();
        return title != null
                && agent.name() == null
                && isTitle(title.plain(reading.tokens).toLowerCase(Locale.ROOT));
    }

    private boolean isListed(@Nullable Words name) {
        boolean tagged = name != null && reading.sentence.isMark(name.start() - 1, '@');
        return name == null
                || tagged
                || !reading.people.isList()
                || reading.people.knows(reading.tokens.hash(name.start())) && !isNamesake(name);
    }

    /** "Peter Friis" where the list has Peter Krag only. */
    private boolean isNamesake(Words name) {
        int last = name.end() - 1;
        boolean surname = name.size() > 1 && reading.tokens.isWord(last) && reading.tokens.length(last) > 1;
        return surname
                && reading.people.hasSurname(reading.tokens.hash(name.start()))
                && !reading.people.knows(reading.tokens.hash(last));
    }

    private boolean isOffice(@Nullable Words title, CueKind kind) {
        if (title == null) {
            return false;
        }
        for (CueMatch cue : reading.sentence.cues()) {
            if (cue.cue().kind() == kind && cue.start() == title.start() && cue.end() == title.end()) {
                return true;
            }
        }
        return isTitle(title.plain(reading.tokens).toLowerCase(Locale.ROOT));
    }

    /** Whether somebody of the attendance list holds it. */
    private boolean isTitle(String office) {
        String stem =
                office.endsWith("en") || office.endsWith("et") ? office.substring(0, office.length() - ENDING) : office;
        if (stem.length() < SHORTEST) {
            return false;
        }
        for (Attendee attendee : reading.outline.attendees()) {
            String held = attendee.title() == null ? "" : attendee.title().toLowerCase(Locale.ROOT);
            if (held.contains(stem)) {
                return true;
            }
        }
        return false;
    }
}
