package dk.tovholder.command;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.RichText;
import dk.tovholder.config.BotTexts;
import dk.tovholder.config.DayWords;
import dk.tovholder.minutes.SettingsService;
import dk.tovholder.reminder.Occasion;
import dk.tovholder.reminder.Wishes;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When one is reminded, as a card. */
@Component
final class WishCard {
    private final SettingsService settings;
    private final DayWords days;
    private final BotTexts texts;

    WishCard(SettingsService settings, DayWords days, BotTexts texts) {
        this.settings = settings;
        this.days = days;
        this.texts = texts;
    }

    Card of(Wishes wishes, String guild) {
        String away = wishes.awayUntil() == null ? texts.text("reminders.none") : days.whole(wishes.awayUntil());
        return Card.EMPTY
                .heading(2, texts.text("reminders.heading"))
                .entries(List.of(
                        line(RemindersCommand.LEAD_TIMES, leadTimes(wishes.leadTimes())),
                        line(RemindersCommand.TIME, time(wishes.time(), guild)),
                        line(RemindersCommand.QUIET_DAYS, quietDays(wishes.quietDays())),
                        line(RemindersCommand.AWAY_UNTIL, away),
                        line(RemindersCommand.OFF, off(wishes.off())),
                        line(RemindersCommand.TIME_ZONE, zone(wishes.zone(), guild))))
                .note(RichText.of(texts.text("reminders.how")));
    }

    /** What somebody has chosen themselves, and nothing else. */
    List<String> chosen(Wishes wishes) {
        List<String> chosen = new ArrayList<>();
        if (wishes.leadTimes() != null) {
            chosen.add(texts.text("mydata.wish.lead-times", leadTimes(wishes.leadTimes())));
        }
        if (wishes.time() != null) {
            chosen.add(texts.text("mydata.wish.time", wishes.time()));
        }
        if (!wishes.quietDays().isEmpty()) {
            chosen.add(texts.text("mydata.wish.quiet-days", quietDays(wishes.quietDays())));
        }
        if (wishes.awayUntil() != null) {
            chosen.add(texts.text("mydata.wish.away-until", days.whole(wishes.awayUntil())));
        }
        if (!wishes.off().isEmpty()) {
            chosen.add(texts.text("mydata.wish.off", off(wishes.off())));
        }
        if (wishes.zone() != null) {
            chosen.add(texts.text("mydata.wish.time-zone", wishes.zone()));
        }
        return chosen;
    }

    private RichText line(String option, String value) {
        return RichText.EMPTY
                .bold(option)
                .plain(": " + value + texts.text("entry.separator") + texts.text("reminders.about." + option));
    }

    String off(Set<Occasion> off) {
        return off.isEmpty()
                ? texts.text("reminders.nothing")
                : off.stream()
                        .sorted()
                        .map(occasion -> texts.text(occasion.messageKey()))
                        .collect(Collectors.joining(", "));
    }

    String leadTimes(@Nullable List<Integer> own) {
        if (own == null) {
            return texts.text("reminders.usual");
        }
        return own.isEmpty()
                ? texts.text("reminders.none")
                : own.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private String time(@Nullable LocalTime own, String guild) {
        return own == null
                ? texts.text("reminders.usual") + " (" + settings.of(guild).reminderTime() + ")"
                : own.toString();
    }

    private String zone(@Nullable ZoneId own, String guild) {
        return own == null
                ? texts.text("reminders.usual") + " (" + settings.of(guild).timeZone() + ")"
                : own.getId();
    }

    String quietDays(Set<DayOfWeek> quiet) {
        return quiet.isEmpty()
                ? texts.text("reminders.none")
                : quiet.stream()
                        .sorted()
                        .map(day -> day.getDisplayName(TextStyle.FULL, texts.locale()))
                        .collect(Collectors.joining(", "));
    }
}
