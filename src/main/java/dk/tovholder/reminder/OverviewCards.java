package dk.tovholder.reminder;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.Control;
import dk.tovholder.chat.Part;
import dk.tovholder.chat.RichText;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What an overview looks like: a line for each body, and a picture of the last weeks. */
@Component
final class OverviewCards {
    private static final int HEADING = 2;
    private static final int MOST = 15;
    private static final int LENGTH = 60;

    private final BotTexts texts;
    private final OverviewPicture picture;
    private final Languages languages;

    OverviewCards(BotTexts texts, OverviewPicture picture, Languages languages) {
        this.texts = texts;
        this.picture = picture;
        this.languages = languages;
    }

    Card of(String guild, Overview overview, String key) {
        return texts.in(languages.ofGuild(guild), () -> of(overview, key));
    }

    private Card of(Overview overview, String key) {
        List<RichText> lines = new ArrayList<>();
        overview.bodies().forEach((body, figures) -> lines.add(line(body, figures)));
        Card card = Card.EMPTY
                .heading(HEADING, texts.text("overview.heading"))
                .entries(lines.subList(0, Math.min(MOST, lines.size())));
        if (lines.size() > MOST) {
            card = card.note(RichText.of(texts.text("overview.more", lines.size() - MOST)));
        }
        Card numbers = card;
        return picture.of(overview)
                .map(file -> numbers.with(new Part.Picture(file, alt(overview))))
                .orElse(numbers)
                .controls(new Control.Button(
                        "reminder-show:" + key, texts.text("overview.button.mine"), Control.Style.SECONDARY));
    }

    private RichText line(String body, WeekFigures figures) {
        String name = body.isEmpty() ? texts.text("overview.no-body") : ReminderText.clipped(body, LENGTH);
        return RichText.EMPTY
                .bold(name)
                .plain(": " + texts.text("overview.numbers", figures.open(), figures.done(), figures.late()));
    }

    /** For those who do not see the picture: all that it shows. */
    private String alt(Overview overview) {
        return texts.text(
                "overview.alt",
                overview.weeks().stream()
                        .map(week -> week.open() + "/" + week.done() + "/" + week.late())
                        .collect(Collectors.joining(", ")));
    }
}
