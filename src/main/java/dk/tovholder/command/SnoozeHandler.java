package dk.tovholder.command;

import dk.tovholder.chat.Press;
import dk.tovholder.chat.PressResult;
import dk.tovholder.config.BotTexts;
import dk.tovholder.reminder.Delay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.springframework.stereotype.Component;

/** How long something is put off was chosen in a reminder; counted from the day of the press. */
@Component
final class SnoozeHandler implements PressHandler {
    private static final int DAYS = 3;

    private final ReminderAccess access;
    private final Snoozing snoozing;
    private final DateWords dates;
    private final GuildDay days;
    private final BotTexts texts;

    SnoozeHandler(ReminderAccess access, Snoozing snoozing, DateWords dates, GuildDay days, BotTexts texts) {
        this.access = access;
        this.snoozing = snoozing;
        this.dates = dates;
        this.days = days;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "reminder-snooze";
    }

    @Override
    public PressResult press(Press press) {
        Reminded reminded = access.find(press.caller(), press.control(), press.message());
        Delay delay = press.values().stream()
                .findFirst()
                .map(Delay::valueOf)
                .orElseThrow(() -> new Refusal(texts.text("snooze.until")));
        return snoozing.snooze(reminded, until(delay, reminded));
    }

    private LocalDate until(Delay delay, Reminded reminded) {
        LocalDate today = days.today(reminded.guild());
        return switch (delay) {
            case TOMORROW -> today.plusDays(1);
            case THREE_DAYS -> today.plusDays(DAYS);
            case NEXT_WEEK -> today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            case NEXT_MEETING ->
                dates.nextMeeting(reminded.guild(), reminded.action().source().body());
        };
    }
}
