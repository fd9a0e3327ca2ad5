package dk.tovholder.discord;

import dk.tovholder.chat.UserRef;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.Languages;
import java.util.function.Supplier;

/** What the adapter itself tells somebody directly, in their language. */
record DirectWords(BotTexts texts, Languages languages) {
    String text(UserRef user, String guild, String key) {
        return to(user, guild, () -> texts.text(key));
    }

    <T> T to(UserRef user, String guild, Supplier<T> what) {
        return texts.in(languages.ofUser(user.id(), guild), what);
    }

    /** For all in a guild, where somebody cannot be told directly. */
    <T> T toAll(String guild, Supplier<T> what) {
        return texts.in(languages.ofGuild(guild), what);
    }
}
