package dk.tovholder.minutes;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Has minutes wait for somebody to vouch for them, or not, as their guild has set. */
@Component
class ConfirmingRule {
    /** Stands where else the user does who vouches for an entry. */
    private static final String SETTING = "tovholder:confirm";

    private final SettingsService settings;
    private final Entries entries;
    private final Clock clock;

    ConfirmingRule(SettingsService settings, Entries entries, Clock clock) {
        this.settings = settings;
        this.entries = entries;
        this.clock = clock;
    }

    /** To be called when entries have been stored. */
    void apply(StoredMinutes minutes) {
        switch (settings.of(minutes.guild().key()).confirm()) {
            case ALWAYS -> minutes.hold();
            case NEVER -> entries.of(minutes).forEach(entry -> entry.confirm(SETTING, clock.instant()));
            default -> {
                // What is uncertain waits by itself.
            }
        }
    }
}
