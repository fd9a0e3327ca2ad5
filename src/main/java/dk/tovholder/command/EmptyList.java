package dk.tovholder.command;

import dk.tovholder.chat.Caller;
import dk.tovholder.chat.Card;
import dk.tovholder.chat.RichText;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.PeopleService;
import org.springframework.stereotype.Component;

/** What stands where a list has nothing: that nothing fits, or that nothing is there yet, and then what to do. */
@Component
final class EmptyList {
    private final SeenSources sources;
    private final PeopleService people;
    private final BotTexts texts;

    EmptyList(SeenSources sources, PeopleService people, BotTexts texts) {
        this.sources = sources;
        this.people = people;
        this.texts = texts;
    }

    /** @param key of the text where there is something, but not this */
    Card under(Card card, String key, Caller caller, Audience audience) {
        return card.paragraph(RichText.of(texts.text(sources.areNone(caller, audience) ? "lists.none-yet" : key)));
    }

    /** Of somebody's own actions: who is called by no name that the bot knows has none. */
    Card underOwn(Card card, Caller caller, Audience audience) {
        boolean known = people.isKnown(caller.guild(), caller.user().id());
        return under(card, known ? "actions.none.mine" : "actions.none.unknown", caller, audience);
    }
}
