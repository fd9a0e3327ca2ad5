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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** {@code /mydata show}: what is stored about the caller. Never for others. */
@Component
final class MyDataShowCommand implements ListCommand {
    private final PersonalData data;
    private final ListAnswers answers;
    private final BotTexts texts;

    MyDataShowCommand(PersonalData data, ListAnswers answers, BotTexts texts) {
        this.data = data;
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
        List<PersonalData.Found> all = of(call);
        return isNothing(all) ? answer : answer.with(file(all));
    }

    @Override
    public Card list(CommandCall call, Audience audience) {
        List<PersonalData.Found> all = of(call);
        Card card = Card.EMPTY.heading(2, texts.text("mydata.heading"));
        if (isNothing(all)) {
            return card.paragraph(RichText.of(texts.text("mydata.none")));
        }
        for (PersonalData.Found found : all) {
            card = card.heading(3, heading(found))
                    .entries(found.texts().stream()
                            .map(text -> RichText.of(Wording.clip(text, Wording.ENTRY)))
                            .toList());
        }
        return card.note(RichText.of(texts.text("mydata.how")));
    }

    /** The language is known of everybody who asks. */
    private static boolean isNothing(List<PersonalData.Found> all) {
        return all.stream().allMatch(found -> found.kind() == PersonalData.Kind.LANGUAGE);
    }

    private List<PersonalData.Found> of(CommandCall call) {
        UserRef user = call.caller().user();
        return data.of(call.caller().guild(), user.id(), user.name());
    }

    private String heading(PersonalData.Found found) {
        return texts.text("mydata." + found.kind().name().toLowerCase(Locale.ROOT));
    }

    /** All of it, in full. */
    private AnswerFile file(List<PersonalData.Found> all) {
        StringBuilder markdown =
                new StringBuilder("# ").append(texts.text("mydata.heading")).append('\n');
        for (PersonalData.Found found : all) {
            markdown.append("\n## ").append(heading(found)).append("\n\n");
            found.texts()
                    .forEach(text -> markdown.append("- ")
                            .append(text.replace('\n', ' '))
                            .append('\n'));
        }
        return new AnswerFile("my-data.md", markdown.toString().getBytes(StandardCharsets.UTF_8));
    }
}
