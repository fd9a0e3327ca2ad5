package dk.tovholder.reminder;

import dk.tovholder.minutes.GuildSettings;
import dk.tovholder.minutes.SettingsChanged;
import dk.tovholder.minutes.SettingsService;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The guilds' settings, asked for once in a transaction. */
@Component
final class SettingsBook {
    private final Remembered<GuildSettings> settings;

    SettingsBook(SettingsService settings) {
        this.settings = new Remembered<>(settings::of);
    }

    GuildSettings of(String guild) {
        return settings.apply(guild);
    }

    /** Before anybody plans by them. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(SettingsChanged change) {
        settings.forget();
    }
}
