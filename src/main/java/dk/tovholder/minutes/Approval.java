package dk.tovholder.minutes;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Takes minutes as they stand: what was uncertain about their actions is so no more. */
@Component
class Approval {
    private final Entries entries;
    private final ActionNews news;
    private final Clock clock;

    Approval(Entries entries, ActionNews news, Clock clock) {
        this.entries = entries;
        this.news = news;
        this.clock = clock;
    }

    void approve(StoredMinutes minutes, String by) {
        minutes.approve(by, clock.instant());
        for (StoredEntry entry : entries.of(minutes)) {
            if (entry instanceof StoredAction action) {
                news.changed(action);
            }
        }
    }
}
