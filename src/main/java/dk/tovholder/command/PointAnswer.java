package dk.tovholder.command;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.RichText;
import dk.tovholder.config.BotTexts;
import dk.tovholder.config.DayWords;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is said when a point was put on an agenda, moved or taken off. */
@Component
final class PointAnswer {
    private final BotTexts texts;
    private final DayWords days;

    PointAnswer(BotTexts texts, DayWords days) {
        this.texts = texts;
        this.days = days;
    }

    Card added(String topic, @Nullable String body, @Nullable LocalDate date) {
        if (body == null) {
            return say(topic, texts.text(date == null ? "point.added.next" : "point.added.day", when(date)));
        }
        return say(topic, texts.text("point.added", body, when(date)));
    }

    private String when(@Nullable LocalDate date) {
        return date == null ? texts.text("date.next-meeting") : days.whole(date);
    }

    Card moved(String topic, LocalDate date) {
        return say(topic, texts.text("point.moved", days.whole(date)));
    }

    Card removed(String topic) {
        return say(topic, texts.text("point.removed"));
    }

    private static Card say(String topic, String rest) {
        return Card.saying(
                RichText.EMPTY.bold(Wording.clip(topic, Wording.ENTRY)).plain(rest));
    }
}
