package dk.tovholder.reminder;

import dk.tovholder.chat.Messenger;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Promises something weekly in guilds from before there was any; looked for once in the life of a process. */
@Component
final class WeeklyStart {
    private final List<Messenger> messengers;
    private final PresentGuilds guilds;
    private final WeeklyPlanner planner;
    private final TransactionOperations transaction;
    private boolean begun;

    WeeklyStart(
            List<Messenger> messengers,
            PresentGuilds guilds,
            WeeklyPlanner planner,
            TransactionOperations transaction) {
        this.messengers = List.copyOf(messengers);
        this.guilds = guilds;
        this.planner = planner;
        this.transaction = transaction;
    }

    synchronized void begin() {
        if (begun) {
            return;
        }
        for (Messenger messenger : messengers) {
            for (String guild : guilds.of(messenger.platform())) {
                transaction.executeWithoutResult(status -> planner.begin(guild));
            }
        }
        begun = true;
    }
}
