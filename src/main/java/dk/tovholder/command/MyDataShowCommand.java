package dk.tovholder.command;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.Card;
import dk.tovholder.chat.CommandCall;
import dk.tovholder.chat.CommandSpec;
import dk.tovholder.chat.RichText;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.PersonalData;
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
        return answers.answer(this, call);
    }

    @Override
    public Card list(CommandCall call, Audience audience) {
        List<PersonalData.Found> all =
                data.of(call.caller().guild(), call.caller().user().id());
        Card card = Card.EMPTY.heading(2, texts.text("mydata.heading"));
        if (all.isEmpty()) {
            return card.paragraph(RichText.of(texts.text("mydata.none")));
        }
        for (PersonalData.Found found : all) {
            card = card.heading(3, texts.text("mydata." + found.kind().name().toLowerCase(Locale.ROOT)))
                    .entries(found.texts().stream()
                            .map(text -> RichText.of(Wording.clip(text, Wording.ENTRY)))
                            .toList());
        }
        return card.note(RichText.of(texts.text("mydata.how")));
    }
}
