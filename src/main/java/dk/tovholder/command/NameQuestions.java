package dk.tovholder.command;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.Control;
import dk.tovholder.chat.Control.Button;
import dk.tovholder.chat.Control.MemberSelect;
import dk.tovholder.chat.Control.Style;
import dk.tovholder.chat.RichText;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.LinkKind;
import dk.tovholder.minutes.MinutesView;
import dk.tovholder.minutes.PeopleService;
import dk.tovholder.minutes.PersonView;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a card says of its names: whom it asks about, and who was linked by the name alone. */
@Component
final class NameQuestions {
    static final String WHO = "who";
    static final String OUTSIDE = "outside";
    static final String NAMES = "names";

    private static final int MAX_ROWS = 4;
    /** What of a name a button has room for. */
    private static final int NAME = 50;

    private final PeopleService people;
    private final BotTexts texts;

    NameQuestions(PeopleService people, BotTexts texts) {
        this.people = people;
        this.texts = texts;
    }

    /** Names of the minutes' owners that were linked by themselves. */
    List<PersonView> byThemselves(MinutesView minutes) {
        Set<String> users = minutes.actions().stream()
                .flatMap(action -> action.owners().stream())
                .filter(owner -> owner.userId() != null)
                .map(owner -> owner.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return users.isEmpty()
                ? List.of()
                : people.list(minutes.origin().guild()).stream()
                        .filter(person -> person.kind() == LinkKind.BY_NAME)
                        .filter(person -> users.contains(person.name().toLowerCase(Locale.ROOT)))
                        .toList();
    }

    /** Below the entries. */
    Card notes(Card card, MinutesView minutes, Audience audience) {
        Card noted = card;
        List<PersonView> linked = byThemselves(minutes);
        if (!linked.isEmpty()) {
            String names = linked.stream().map(PersonView::name).collect(Collectors.joining(", "));
            noted = noted.note(RichText.of(texts.text("card.by-name", Wording.clip(names, Wording.ENTRY))));
        }
        int unknown = UnknownNames.of(minutes).size();
        int asked = asked(minutes, audience).size();
        return unknown > asked ? noted.note(RichText.of(texts.text("card.who.more", unknown - asked))) : noted;
    }

    /** A select for each name that is asked about, below them buttons for who is not there, and one to change what linked itself. */
    Card controls(Card card, MinutesView minutes, Audience audience) {
        Card asking = card;
        List<String> asked = asked(minutes, audience);
        for (String name : asked) {
            asking = asking.controls(who(minutes, name, audience));
        }
        if (!asked.isEmpty()) {
            asking = asking.controls(
                    asked.stream().map(name -> outside(minutes, name, audience)).toArray(Control[]::new));
        }
        return byThemselves(minutes).isEmpty()
                ? asking
                : asking.controls(new Button(
                        ControlId.of(NAMES, minutes.id()), texts.text("card.by-name.change"), Style.SECONDARY));
    }

    Control who(MinutesView minutes, String name, Audience audience) {
        return new MemberSelect(id(minutes, name, audience), texts.text("card.who", name));
    }

    private Control outside(MinutesView minutes, String name, Audience audience) {
        return new Button(
                ControlId.of(OUTSIDE, audience.id(), minutes.id(), name),
                texts.text("card.outside", Wording.clip(name, NAME)),
                Style.SECONDARY);
    }

    private List<String> asked(MinutesView minutes, Audience audience) {
        return UnknownNames.of(minutes).stream()
                .filter(name -> ControlId.fits(ControlId.of(OUTSIDE, audience.id(), minutes.id(), name)))
                .limit(MAX_ROWS)
                .toList();
    }

    private static String id(MinutesView minutes, String name, Audience audience) {
        return ControlId.of(WHO, audience.id(), minutes.id(), name);
    }
}
