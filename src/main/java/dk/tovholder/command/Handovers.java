package dk.tovholder.command;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.RichText;
import dk.tovholder.config.BotTexts;
import dk.tovholder.config.DayWords;
import dk.tovholder.minutes.ChangeVerb;
import dk.tovholder.minutes.ChangeView;
import dk.tovholder.minutes.EntryService;
import dk.tovholder.minutes.Field;
import dk.tovholder.minutes.Handover;
import dk.tovholder.minutes.OwnerCode;
import dk.tovholder.minutes.SettingsService;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is said to who presses a button of an action that is theirs no more: what happened to it, and when. */
@Component
final class Handovers {
    private final EntryService entries;
    private final SettingsService settings;
    private final AlreadySettled settled;
    private final Rights rights;
    private final DayWords days;
    private final BotTexts texts;

    Handovers(
            EntryService entries,
            SettingsService settings,
            AlreadySettled settled,
            Rights rights,
            DayWords days,
            BotTexts texts) {
        this.entries = entries;
        this.settings = settings;
        this.settled = settled;
        this.rights = rights;
        this.days = days;
        this.texts = texts;
    }

    /** Null where the press gave it away. */
    @Nullable Card reply(Reminded reminded, Handover handover) {
        if (handover.news()) {
            return null;
        }
        return settled.reply(handover.action(), reminded.user()).orElseGet(() -> {
            Refusal refusal = last(reminded).orElseGet(rights::notYours);
            return Card.saying(RichText.of(refusal.sentence()));
        });
    }

    /** The last one; empty where it has always had the owners that it has. */
    Optional<Refusal> last(Reminded reminded) {
        return entries.find(reminded.guild(), reminded.action().ref()).stream()
                .flatMap(detail -> detail.history().stream())
                .filter(change -> change.field() == Field.OWNERS && !change.undone())
                .reduce((earlier, later) -> later)
                .map(change -> new Refusal(said(reminded, change)));
    }

    private String said(Reminded reminded, ChangeView change) {
        ZonedDateTime at =
                change.at().atZone(ZoneId.of(settings.of(reminded.guild()).timeZone()));
        String when = days.brief(at.toLocalDate()) + " " + days.time(at.toLocalTime());
        String owners = OwnerCode.names(change.after());
        boolean own = change.by().equals(reminded.user()) && change.verb() == ChangeVerb.ASSIGNED;
        if (owners.isEmpty()) {
            return texts.text(own ? "handover.you.nobody" : "handover.others.nobody", when);
        }
        return texts.text(own ? "handover.you" : "handover.others", when, owners);
    }
}
