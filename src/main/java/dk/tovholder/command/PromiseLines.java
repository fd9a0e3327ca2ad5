package dk.tovholder.command;

import dk.tovholder.chat.Caller;
import dk.tovholder.chat.Card;
import dk.tovholder.chat.RichText;
import dk.tovholder.config.BotTexts;
import dk.tovholder.config.DayWords;
import dk.tovholder.minutes.ActionView;
import dk.tovholder.minutes.EntryView;
import dk.tovholder.reminder.PromiseHistory;
import dk.tovholder.reminder.PromiseView;
import java.util.List;
import org.springframework.stereotype.Component;

/** Under an action: what was promised, sent, failed and skipped. Owners see their own; who posted it, and who leads, all of it. */
@Component
final class PromiseLines {
    /** The latest; older ones have no room. */
    private static final int MOST = 8;

    private final PromiseHistory promises;
    private final Rights rights;
    private final DayWords days;
    private final BotTexts texts;

    PromiseLines(PromiseHistory promises, Rights rights, DayWords days, BotTexts texts) {
        this.promises = promises;
        this.rights = rights;
        this.days = days;
        this.texts = texts;
    }

    Card under(EntryView entry, Caller caller) {
        if (!(entry instanceof ActionView action)) {
            return Card.EMPTY;
        }
        String user = caller.user().id();
        boolean all = user.equals(action.source().poster()) || rights.leads(caller);
        List<PromiseView> told = promises.of(caller.guild(), action.id()).stream()
                .filter(promise -> all || promise.user().equals(user))
                .toList();
        return told.isEmpty()
                ? Card.EMPTY
                : Card.EMPTY
                        .heading(3, texts.text("promise.heading"))
                        .entries(told.subList(Math.max(0, told.size() - MOST), told.size()).stream()
                                .map(this::line)
                                .toList());
    }

    private RichText line(PromiseView promise) {
        RichText line = RichText.of(days.brief(promise.day()) + texts.text("entry.separator"))
                .user(Users.of(promise.user()))
                .plain(texts.text("entry.separator") + texts.text("promise.rung." + promise.rung()) + ": "
                        + texts.text("promise.state." + promise.state()));
        if (promise.reason() != null) {
            line = line.plain(" (" + texts.text("promise.reason." + promise.reason()) + ")");
        }
        return promise.at() == null ? line : line.plain(" ").moment(promise.at());
    }
}
