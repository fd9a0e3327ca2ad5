package dk.tovholder.command;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.PressResult;
import dk.tovholder.chat.RichText;
import dk.tovholder.config.BotTexts;
import dk.tovholder.config.DayWords;
import dk.tovholder.reminder.Snooze;
import dk.tovholder.reminder.SnoozeService;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts off what a reminder is of, until a day that was chosen in it. */
@Component
final class Snoozing {
    private final SnoozeService snoozes;
    private final ReminderAccess access;
    private final AlreadySettled settled;
    private final GuildDay days;
    private final DayWords words;
    private final BotTexts texts;

    Snoozing(
            SnoozeService snoozes,
            ReminderAccess access,
            AlreadySettled settled,
            GuildDay days,
            DayWords words,
            BotTexts texts) {
        this.snoozes = snoozes;
        this.access = access;
        this.settled = settled;
        this.days = days;
        this.words = words;
        this.texts = texts;
    }

    PressResult snooze(Reminded reminded, LocalDate until) {
        Optional<Card> already = settled.reply(reminded.action(), reminded.user());
        if (already.isEmpty()) {
            requireComing(reminded.guild(), until);
            already = snoozes.snooze(reminded.guild(), reminded.action().id(), reminded.told(), until)
                    .map(this::already);
        }
        return access.shown(reminded, already.orElse(null));
    }

    void requireComing(String guild, LocalDate until) {
        if (!until.isAfter(days.today(guild))) {
            throw new Refusal(texts.text("snooze.past", words.whole(until)));
        }
    }

    private Card already(Snooze snooze) {
        return Card.saying(RichText.of(texts.text("snooze.already", words.whole(snooze.until())) + " ")
                .moment(snooze.at()));
    }
}
