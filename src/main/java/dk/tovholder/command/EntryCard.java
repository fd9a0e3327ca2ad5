package dk.tovholder.command;

import dk.tovholder.chat.Caller;
import dk.tovholder.chat.Card;
import dk.tovholder.chat.RichText;
import dk.tovholder.config.BotTexts;
import dk.tovholder.config.WhyWords;
import dk.tovholder.extraction.Certainty;
import dk.tovholder.minutes.EntryDetail;
import dk.tovholder.minutes.EntryView;
import dk.tovholder.minutes.SourceLink;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** One entry with all that is known of it: what it says, where it stands, why it was taken, what was done to it. */
@Component
final class EntryCard {
    /** The latest changes; older ones have no room. */
    private static final int CHANGES = 8;

    private static final int QUOTE = 700;
    /** The rule of what people add themselves. */
    private static final String BY_HAND = "by-hand";

    private final EntryLines lines;
    private final SourceText sources;
    private final ChangeText changes;
    private final PromiseLines promises;
    private final EntryControls controls;
    private final BotTexts texts;

    EntryCard(
            EntryLines lines,
            SourceText sources,
            ChangeText changes,
            PromiseLines promises,
            EntryControls controls,
            BotTexts texts) {
        this.lines = lines;
        this.sources = sources;
        this.changes = changes;
        this.promises = promises;
        this.controls = controls;
        this.texts = texts;
    }

    Card of(EntryDetail detail, Caller caller) {
        return body(detail, caller).and(controls.of(detail, caller));
    }

    /** Without anything to press. */
    Card body(EntryDetail detail, Caller caller) {
        EntryView entry = detail.entry();
        String kind = entry.ref().kind().name().toLowerCase(Locale.ROOT);
        Card card = Card.EMPTY
                .heading(3, texts.text("entry.heading." + kind))
                .paragraph(lines.of(entry, caller.guild(), SourceStyle.NONE));
        if (detail.dropped()) {
            card = card.paragraph(RichText.EMPTY.bold(texts.text("entry.dropped")));
        }
        if (entry.source().minutesId() != null) {
            card = card.paragraph(
                    RichText.EMPTY.italic(texts.text("entry.quote", Wording.clip(detail.quote(), QUOTE))));
        }
        card = card.note(where(detail)).note(RichText.of(why(detail)));
        return history(card, detail).and(promises.under(entry, caller));
    }

    private RichText where(EntryDetail detail) {
        SourceLink source = detail.entry().source();
        if (source.minutesId() == null) {
            return RichText.of(texts.text("entry.by-hand") + " ").user(Users.of(source.poster()));
        }
        RichText where = RichText.of(texts.text("source.label")).and(sources.whole(source));
        if (detail.page() != null) {
            where = where.plain(texts.text("entry.separator") + texts.text("source.page", detail.page()));
        }
        return detail.line() > 0
                ? where.plain(texts.text("entry.separator") + texts.text("source.line", detail.line()))
                : where;
    }

    private String why(EntryDetail detail) {
        if (detail.rule().equals(BY_HAND)) {
            return texts.text("entry.why.by-hand");
        }
        String because = new WhyWords(texts).because(detail.rule(), Wording.clip(detail.words(), Wording.LABEL));
        String why = texts.text("entry.why", because);
        return detail.entry().certainty() == Certainty.STATED ? why : why + " " + texts.text("entry.why.implied");
    }

    private Card history(Card card, EntryDetail detail) {
        int size = detail.history().size();
        List<RichText> latest = detail.history().subList(Math.max(0, size - CHANGES), size).stream()
                .map(changes::of)
                .toList();
        return latest.isEmpty()
                ? card
                : card.heading(3, texts.text("entry.history")).entries(latest);
    }
}
