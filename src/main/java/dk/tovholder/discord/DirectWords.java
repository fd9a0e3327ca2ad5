package dk.tovholder.discord;

import dk.tovholder.chat.UserRef;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.Languages;

/** What the adapter itself tells somebody directly, in their language. */
record DirectWords(BotTexts texts, Languages languages) {
    String text(UserRef user, String guild, String key) {
        return texts.in(languages.ofUser(user.id(), guild), () -> texts.text(key));
    }
}
