package dk.tovholder.command;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.Press;
import dk.tovholder.chat.PressResult;
import dk.tovholder.chat.RichText;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.MinutesView;
import dk.tovholder.minutes.PersonView;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** {@code Ret navne}: asks privately about the names that were linked by themselves. */
@Component
final class NamesHandler implements PressHandler {
    private static final int MOST = 8;

    private final MinutesAccess access;
    private final NameQuestions questions;
    private final BotTexts texts;

    NamesHandler(MinutesAccess access, NameQuestions questions, BotTexts texts) {
        this.access = access;
        this.questions = questions;
        this.texts = texts;
    }

    @Override
    public String name() {
        return NameQuestions.NAMES;
    }

    @Override
    public PressResult press(Press press) {
        MinutesView view = access.findOwn(
                press.caller(), ControlId.parts(press.control(), 1).get(0));
        List<PersonView> linked = questions.byThemselves(view);
        Card card = Card.saying(texts.text(linked.isEmpty() ? "names.none" : "names.change"));
        for (PersonView person : linked.stream().limit(MOST).toList()) {
            card = card.paragraph(RichText.EMPTY
                            .bold(person.name())
                            .plain(texts.text("people.is"))
                            .user(Users.of(Objects.requireNonNull(person.userId())))
                            .plain(texts.text("people.by-name")))
                    .controls(questions.who(view, person.name(), Audience.PRIVATE));
        }
        return PressResult.replied(card);
    }
}
