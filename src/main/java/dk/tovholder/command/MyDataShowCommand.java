package dk.tovholder.command;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.AnswerFile;
import dk.tovholder.chat.Card;
import dk.tovholder.chat.CommandCall;
import dk.tovholder.chat.CommandSpec;
import dk.tovholder.chat.RichText;
import dk.tovholder.chat.UserRef;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.PersonalData;
import dk.tovholder.reminder.WishService;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** {@code /mydata show}: what is stored about the caller. Never for others. */
@Component
final class MyDataShowCommand implements ListCommand {
    private static final String LANGUAGE = "mydata.language";

    private final PersonalData data;
    private final PersonalWords words;
    private final WishService wishes;
    private final WishCard wishCard;
    private final ListAnswers answers;
    private final BotTexts texts;

    MyDataShowCommand(
            PersonalData data,
            PersonalWords words,
            WishService wishes,
            WishCard wishCard,
            ListAnswers answers,
            BotTexts texts) {
        this.data = data;
        this.words = words;
        this.wishes = wishes;
        this.wishCard = wishCard;
        this.answers = answers;
        this.texts = texts;
    }

    @Override
    public CommandSpec spec() {
        return new CommandSpec("mydata show", List.of());
    }

    @Override
    public Answer run(CommandCall call) {
        Answer answer = answers.answer(this, call);
        List<Section> all = of(call);
        return isNothing(all) ? answer : answer.with(file(all));
    }

    @Override
    public Card list(CommandCall call, Audience audience) {
        List<Section> all = of(call);
        Card card = Card.EMPTY.heading(2, texts.text("mydata.heading"));
        if (isNothing(all)) {
            return card.paragraph(RichText.of(texts.text("mydata.none")));
        }
        for (Section section : all) {
            card = card.heading(3, texts.text(section.heading()))
                    .entries(section.lines().stream()
                            .map(text -> RichText.of(Wording.clip(text, Wording.ENTRY)))
                            .toList());
        }
        return card.note(RichText.of(texts.text("mydata.how")));
    }

    /** The language is known of everybody who asks. */
    private static boolean isNothing(List<Section> all) {
        return all.stream().allMatch(section -> section.heading().equals(LANGUAGE));
    }

    /** All of one kind, in plain words. */
    private record Section(String heading, List<String> lines) {}

    private List<Section> of(CommandCall call) {
        UserRef user = call.caller().user();
        List<Section> all = new ArrayList<>();
        data.of(call.caller().guild(), user.id(), user.name())
                .forEach(found -> all.add(new Section(heading(found.kind()), words.of(found))));
        List<String> wished = wishCard.chosen(wishes.of(user.id()));
        if (!wished.isEmpty()) {
            all.add(new Section("mydata.wishes", wished));
        }
        return all;
    }

    private static String heading(PersonalData.Kind kind) {
        return "mydata." + kind.name().toLowerCase(Locale.ROOT);
    }

    /** All of it, in full. */
    private AnswerFile file(List<Section> all) {
        StringBuilder markdown =
                new StringBuilder("# ").append(texts.text("mydata.heading")).append('\n');
        for (Section section : all) {
            markdown.append("\n## ").append(texts.text(section.heading())).append("\n\n");
            section.lines()
                    .forEach(text -> markdown.append("- ")
                            .append(text.replace('\n', ' '))
                            .append('\n'));
        }
        return new AnswerFile("my-data.md", markdown.toString().getBytes(StandardCharsets.UTF_8));
    }
}
