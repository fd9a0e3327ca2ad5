package dk.tovholder.command;

import dk.tovholder.chat.Caller;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.Languages;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Chooses the language of all that is said. What a command or a press is answered with is private, in the user's language, unless
 * it is put together in {@link #openly}: whatever all in a channel see.
 */
@Component
final class Speech {
    private final Languages languages;
    private final BotTexts texts;

    Speech(Languages languages, BotTexts texts) {
        this.languages = languages;
        this.texts = texts;
    }

    /** For who asks, alone. */
    <T> T privately(Caller caller, Supplier<T> what) {
        return texts.in(languages.of(caller.user().id(), caller.locale(), caller.guild()), what);
    }

    /** For all in a guild. */
    <T> T openly(String guild, Supplier<T> what) {
        return texts.in(languages.ofGuild(guild), what);
    }

    /** For one user who asked for nothing just now. */
    <T> T directly(String user, String guild, Supplier<T> what) {
        return texts.in(languages.ofUser(user, guild), what);
    }

    /** In the language that is spoken already where only who asks sees it. */
    <T> T to(Audience audience, String guild, Supplier<T> what) {
        return audience == Audience.OPEN ? openly(guild, what) : what.get();
    }
}
