package dk.tovholder.command;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.Part;
import dk.tovholder.chat.RichText;
import dk.tovholder.config.BotTexts;
import dk.tovholder.config.DayWords;
import dk.tovholder.minutes.MinutesBrief;
import dk.tovholder.minutes.MinutesView;
import dk.tovholder.minutes.Origin;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which minutes these are: body, day, place, how much was found, where they were posted. */
@Component
final class MinutesHead {
    private static final int TITLE = 120;

    private final BotTexts texts;
    private final DayWords days;

    MinutesHead(BotTexts texts, DayWords days) {
        this.texts = texts;
        this.days = days;
    }

    Card of(MinutesView minutes) {
        Card card = Card.EMPTY.with(new Part.Heading(RichText.of(title(minutes)), 2));
        String where = String.join(texts.text("entry.separator"), where(minutes));
        if (!where.isEmpty()) {
            card = card.paragraph(RichText.of(where));
        }
        return card.paragraph(RichText.EMPTY.bold(counts(minutes))).note(source(minutes));
    }

    /** As {@code Direktionen, tirsdag 6. december 2022}. */
    String title(MinutesView minutes) {
        String body = Wording.clip(body(minutes.body(), minutes.organisation()), TITLE);
        return minutes.date() == null
                ? texts.text("minutes.title.dateless", body)
                : texts.text("minutes.title", body, days.whole(minutes.date()));
    }

    /** As {@code Direktionen, 6. dec. 2022}. */
    String brief(MinutesView minutes) {
        return brief(new MinutesBrief(
                minutes.id(),
                minutes.body(),
                minutes.organisation(),
                minutes.date(),
                minutes.origin().channel(),
                minutes.origin().poster()));
    }

    /** All by which somebody may mean them. */
    String words(MinutesBrief minutes) {
        return minutes.date() == null ? brief(minutes) : brief(minutes) + " " + days.whole(minutes.date());
    }

    String brief(MinutesBrief minutes) {
        String day = minutes.date() == null ? texts.text("minutes.no-date") : days.brief(minutes.date());
        String body = body(minutes.body(), minutes.organisation());
        return Wording.clip(texts.text("minutes.title", body, day), Wording.LABEL);
    }

    String counts(MinutesView minutes) {
        List<String> counts = new ArrayList<>();
        count(counts, "count.decisions", minutes.decisions().size());
        count(counts, "count.actions", minutes.actions().size());
        count(counts, "count.events", minutes.events().size());
        count(counts, "count.points", minutes.points().size());
        return counts.isEmpty() ? texts.text("count.none") : String.join(texts.text("entry.separator"), counts);
    }

    /** Where it was posted, and whether it is approved. */
    RichText source(MinutesView minutes) {
        RichText source = RichText.of(texts.text("source.label") + " ").and(posted(minutes));
        return minutes.approved()
                ? source.plain(texts.text("entry.separator") + texts.text("minutes.approved"))
                : source;
    }

    /** The file or message, with a link where there is one. */
    RichText posted(MinutesView minutes) {
        Origin origin = minutes.origin();
        String name = origin.fileName() == null ? texts.text("source.message") : origin.fileName();
        return origin.url() == null ? RichText.of(name) : RichText.EMPTY.link(name, origin.url());
    }

    private String body(@Nullable String body, @Nullable String organisation) {
        if (body != null) {
            return body;
        }
        return organisation == null ? texts.text("minutes.no-body") : organisation;
    }

    private List<String> where(MinutesView minutes) {
        List<String> where = new ArrayList<>();
        if (minutes.place() != null) {
            where.add(Wording.clip(minutes.place(), TITLE));
        }
        if (minutes.start() != null) {
            where.add(days.time(minutes.start()));
        }
        return where;
    }

    private void count(List<String> counts, String key, int number) {
        if (number > 0) {
            counts.add(texts.text(key, number));
        }
    }
}
