package dk.tovholder.minutes;

import dk.tovholder.config.BotTexts;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Remembers the language in which each user last asked for something. Asked before every answer, so it takes no transaction of its
 * own: there is nothing to write but where a user changes the language.
 */
@Service
class UserLanguages implements Languages {
    private final SettingsService settings;
    private final JdbcClient jdbc;

    UserLanguages(SettingsService settings, JdbcClient jdbc) {
        this.settings = settings;
        this.jdbc = jdbc;
    }

    @Override
    public Locale ofGuild(String guild) {
        return Locale.forLanguageTag(settings.of(guild).language());
    }

    @Override
    public Locale of(String user, Locale own, String guild) {
        if (!BotTexts.speaks(own)) {
            return ofGuild(guild);
        }
        String language = own.getLanguage();
        if (known(user).filter(language::equals).isEmpty()) {
            jdbc.sql("insert into user_languages (user_id, language) values (:user, :language)"
                            + " on conflict (user_id) do update set language = excluded.language")
                    .param("user", user)
                    .param("language", language)
                    .update();
        }
        return Locale.forLanguageTag(language);
    }

    @Override
    public Locale ofUser(String user, String guild) {
        return known(user).map(Locale::forLanguageTag).filter(BotTexts::speaks).orElseGet(() -> ofGuild(guild));
    }

    private Optional<String> known(String user) {
        return jdbc.sql("select language from user_languages where user_id = :user")
                .param("user", user)
                .query(String.class)
                .optional();
    }
}
