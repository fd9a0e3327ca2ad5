package dk.tovholder.command;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.Control.Button;
import dk.tovholder.chat.Control.Style;
import dk.tovholder.chat.Form;
import dk.tovholder.chat.FormField;
import dk.tovholder.chat.Press;
import dk.tovholder.chat.PressResult;
import dk.tovholder.chat.Submission;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.MinutesDiff;
import dk.tovholder.minutes.MinutesService;
import dk.tovholder.minutes.MinutesView;
import dk.tovholder.minutes.Receipt;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code Hvem og hvornår}: says which body met and when, where the minutes do not or are misread; they are read again for it. */
@Component
final class MeetingHandler implements FormButton {
    private static final String NAME = "meeting";
    private static final String BODY = "body";
    private static final String DATE = "date";

    private final MinutesService minutes;
    private final MinutesAccess access;
    private final MinutesCard cards;
    private final OpenCards open;
    private final NamedMembers named;
    private final TypedNames names;
    private final DateWords dates;
    private final BotTexts texts;

    MeetingHandler(
            MinutesService minutes,
            MinutesAccess access,
            MinutesCard cards,
            OpenCards open,
            NamedMembers named,
            TypedNames names,
            DateWords dates,
            BotTexts texts) {
        this.minutes = minutes;
        this.access = access;
        this.cards = cards;
        this.open = open;
        this.named = named;
        this.names = names;
        this.dates = dates;
        this.texts = texts;
    }

    /** @param key of the card on which it stands */
    static Button button(String key, BotTexts texts) {
        return new Button(ControlId.of(NAME, key), texts.text("card.meeting"), Style.SECONDARY);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public PressResult press(Press press) {
        List<String> parts = ControlId.parts(press.control(), 2);
        MinutesView view = access.findOwn(press.caller(), parts.get(1));
        if (Audience.parse(parts.get(0)) == Audience.OPEN) {
            open.remember(view, press);
        }
        return PressResult.opened(new Form(
                press.control(),
                texts.text("meeting.title"),
                List.of(field(BODY, body(view)), field(DATE, Objects.toString(view.date(), "")))));
    }

    /** As the form has it. */
    private static String body(MinutesView view) {
        return Wording.clip(Objects.requireNonNullElse(view.body(), ""), Wording.LABEL);
    }

    private FormField field(String id, String value) {
        return new FormField.Text(
                id, texts.text("meeting." + id), value, texts.text("meeting." + id + ".hint"), false, false);
    }

    /** What only stands there as it was read is nobody's word, and gives way to a better text. */
    private static @Nullable String changed(String typed, String read) {
        return typed.isEmpty() || typed.equals(read) ? null : typed;
    }

    @Override
    public PressResult submit(Submission form) {
        List<String> parts = ControlId.parts(form.form(), 2);
        MinutesView view = access.findOwn(form.caller(), parts.get(1));
        String guild = form.caller().guild();
        String body = changed(form.text(BODY), body(view));
        String day = changed(form.text(DATE), Objects.toString(view.date(), ""));
        LocalDate date = day == null ? null : dates.day(day, guild);
        Receipt receipt = minutes.say(guild, view.id(), body == null ? null : names.of(body), date)
                .orElseThrow(access::gone);
        MinutesDiff diff = receipt instanceof Receipt.Reread reread ? reread.diff() : MinutesDiff.NONE;
        MinutesView now = named.link(minutes.find(guild, view.id()).orElseThrow(access::gone));
        if (Audience.parse(parts.get(0)) == Audience.OPEN) {
            return PressResult.updated(cards.open(now, diff));
        }
        open.refresh(now, diff);
        Card card = cards.card(now, Audience.PRIVATE, form.caller(), 0);
        return PressResult.updated(card);
    }
}
