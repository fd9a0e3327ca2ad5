package dk.tovholder.command;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.Card;
import dk.tovholder.chat.CommandCall;
import dk.tovholder.chat.CommandSpec;
import dk.tovholder.chat.OptionSpec;
import dk.tovholder.chat.OptionType;
import dk.tovholder.chat.RichText;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.LinkKind;
import dk.tovholder.minutes.PeopleService;
import dk.tovholder.minutes.PersonView;
import dk.tovholder.minutes.Sources;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** {@code /people list}: who is who, and whom nobody knows, of the names that the asker may learn. */
@Component
final class PeopleListCommand implements ListCommand {
    private final PeopleService people;
    private final ListAnswers answers;
    private final SeenSources sources;
    private final BotTexts texts;

    PeopleListCommand(PeopleService people, ListAnswers answers, SeenSources sources, BotTexts texts) {
        this.people = people;
        this.sources = sources;
        this.answers = answers;
        this.texts = texts;
    }

    @Override
    public CommandSpec spec() {
        return new CommandSpec("people list", List.of(OptionSpec.optional(ListAnswers.PUBLIC, OptionType.FLAG)));
    }

    @Override
    public Answer run(CommandCall call) {
        return answers.answer(this, call);
    }

    @Override
    public Card list(CommandCall call, Audience audience) {
        Sources seen = sources.of(call.caller(), audience);
        List<PersonView> linked = people.list(call.caller().guild(), seen);
        List<String> unknown = people.unknown(call.caller().guild(), seen);
        Card card = Card.EMPTY.heading(2, texts.text("people.heading"));
        if (linked.isEmpty() && unknown.isEmpty()) {
            return card.paragraph(RichText.of(texts.text("people.none")));
        }
        if (!linked.isEmpty()) {
            card = card.entries(lines(linked));
            if (linked.stream().anyMatch(person -> person.kind() == LinkKind.BY_NAME)) {
                card = card.note(RichText.of(texts.text("people.by-name.how")));
            }
        }
        if (!unknown.isEmpty()) {
            card = card.heading(3, texts.text("people.unknown"))
                    .entries(unknown.stream().map(RichText::of).toList())
                    .note(RichText.of(texts.text("people.unknown.how")));
        }
        return card;
    }

    private List<RichText> lines(List<PersonView> linked) {
        Map<String, List<PersonView>> byName = new LinkedHashMap<>();
        linked.forEach(
                person -> byName.computeIfAbsent(person.name().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                        .add(person));
        return byName.values().stream().map(this::line).toList();
    }

    private RichText line(List<PersonView> same) {
        RichText line = RichText.EMPTY.bold(same.get(0).name());
        if (same.get(0).kind() == LinkKind.OUTSIDE) {
            return line.plain(texts.text("people.outside"));
        }
        String between = texts.text("people.is");
        for (PersonView person : same) {
            line = line.plain(between).user(Users.of(Objects.requireNonNull(person.userId())));
            line = person.kind() == LinkKind.BY_NAME ? line.plain(texts.text("people.by-name")) : line;
            line = person.away() ? line.plain(texts.text("people.left")) : line;
            between = ", ";
        }
        return line;
    }
}
