package dk.tovholder.reminder;

import dk.tovholder.chat.RichText;
import dk.tovholder.chat.UserRef;
import dk.tovholder.config.BotTexts;
import dk.tovholder.config.DayWords;
import dk.tovholder.minutes.Absence;
import dk.tovholder.minutes.ActionState;
import dk.tovholder.minutes.ActionView;
import dk.tovholder.minutes.OwnerView;
import dk.tovholder.minutes.Settled;
import dk.tovholder.minutes.SourceLink;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** An action in a reminder: what, why, until when, from where. */
@Component
final class ReminderText {
    private static final int TASK_LENGTH = 180;
    private static final int BODY_LENGTH = 60;

    private final BotTexts texts;
    private final DayWords days;
    private final GuildTimes times;

    ReminderText(BotTexts texts, DayWords days, GuildTimes times) {
        this.texts = texts;
        this.days = days;
        this.times = times;
    }

    RichText of(Item item) {
        ActionView action = item.action();
        String task = clipped(action.task(), TASK_LENGTH);
        if (action.state() != ActionState.OPEN) {
            String state = action.state().name().toLowerCase(Locale.ROOT);
            return doneBy(RichText.of(texts.text("reminder.settled." + state, task)), item);
        }
        if (item.isOver()) {
            String owners = String.join(", ", action.ownerLabels());
            return RichText.of(texts.text(owners.isEmpty() ? "reminder.over" : "reminder.over.to", task, owners));
        }
        if (!item.isOpen()) {
            return RichText.of(texts.text("reminder.settled.part", task, remaining(action)));
        }
        RichText text = RichText.EMPTY.bold(task).plain("\n" + why(item));
        LocalDate today = times.now(item.reminder().guild()).toLocalDate();
        text = meeting(due(text, action, today), item, today);
        if (item.putOff() != null) {
            text = text.plain(" ").bold(texts.text("reminder.put-off", days.whole(item.putOff())));
        }
        if (item.late()) {
            text = text.plain(" ").italic(texts.text("reminder.late"));
        }
        return source(text, action.source());
    }

    /** The poster did not see it happen. */
    private RichText doneBy(RichText text, Item item) {
        Settled settled = item.action().settled();
        if (settled == null || item.reminder().promise().rung() != Rung.DONE) {
            return text;
        }
        return text.plain(texts.text("reminder.settled.by") + " ").user(new UserRef(settled.by(), settled.by()));
    }

    private String why(Item item) {
        String owners = String.join(", ", item.action().ownerLabels());
        if (item.reminder().delivery().route() == Route.POSTER) {
            return texts.text("reminder.why.unreachable", owners) + " ";
        }
        if (item.reminder().promise().rung() == Rung.LEFT) {
            return texts.text("reminder.why.left", departed(item.action())) + " ";
        }
        if (item.reminder().promise().rung() == Rung.UNOWNED
                && item.action().owners().stream().anyMatch(owner -> owner.absence() != null)) {
            return texts.text("reminder.why.absent", owners) + " ";
        }
        String key = "reminder.why."
                + item.reminder()
                        .promise()
                        .rung()
                        .name()
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-');
        return texts.has(key) ? texts.text(key, owners) + " " : "";
    }

    private static String remaining(ActionView action) {
        return action.ownerLabels().stream()
                .filter(label -> !action.isDoneBy(label))
                .collect(Collectors.joining(", "));
    }

    private static String departed(ActionView action) {
        return action.owners().stream()
                .filter(owner -> owner.absence() == Absence.LEFT)
                .map(OwnerView::label)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private RichText due(RichText text, ActionView action, LocalDate today) {
        LocalDate due = action.due();
        if (due == null) {
            return text;
        }
        return text.plain(texts.text(due.isBefore(today) ? "reminder.due.past" : "reminder.due") + " ")
                .day(due, texts.locale())
                .plain(" (" + near(due, today) + ").");
    }

    /** The meeting on which what has no deadline is taken up. */
    private RichText meeting(RichText text, Item item, LocalDate today) {
        Promise promise = item.reminder().promise();
        LocalDate day = promise.due();
        return promise.rung() != Rung.BEFORE_MEETING
                        || day == null
                        || day.isBefore(today)
                        || item.action().due() != null
                ? text
                : text.plain(texts.text("reminder.meeting") + " ")
                        .day(day, texts.locale())
                        .plain(" (" + near(day, today) + ").");
    }

    private String near(LocalDate day, LocalDate today) {
        long ahead = day.toEpochDay() - today.toEpochDay();
        return days.near(day, today)
                .orElseGet(() -> texts.text(ahead < 0 ? "reminder.due.ago" : "reminder.due.in", Math.abs(ahead)));
    }

    private RichText source(RichText text, SourceLink source) {
        String body = source.body() == null ? "" : clipped(source.body(), BODY_LENGTH);
        String date = source.date() == null ? "" : days.brief(source.date());
        String point = source.item() == null ? "" : ", " + clipped(source.item(), BODY_LENGTH);
        String meeting = Stream.of(body, date).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        if (source.url() != null) {
            return text.plain("\n" + texts.text("reminder.source") + " ")
                    .link(meeting.isEmpty() ? texts.text("reminder.source.unnamed") : meeting, source.url())
                    .plain(point);
        }
        return meeting.isEmpty() ? text : text.plain("\n" + texts.text("reminder.source") + " " + meeting + point);
    }

    static String clipped(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int cut = Character.isHighSurrogate(text.charAt(length - 2)) ? length - 2 : length - 1;
        return text.substring(0, cut) + "…";
    }
}
