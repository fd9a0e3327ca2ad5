package dk.tovholder.command;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.Card;
import dk.tovholder.chat.PostedMessage;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.NewMinutes;
import dk.tovholder.minutes.Origin;
import dk.tovholder.minutes.SettingsService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Posted messages read as minutes: each attachment and the message's own text. */
@Component
final class PostedMinutes {
    private final SettingsService settings;
    private final Reception reception;
    private final Documents documents;
    private final BotTexts texts;

    PostedMinutes(SettingsService settings, Reception reception, Documents documents, BotTexts texts) {
        this.settings = settings;
        this.reception = reception;
        this.documents = documents;
        this.texts = texts;
    }

    boolean wants(PostedMessage message) {
        return message.mentionsBot()
                || message.ref()
                        .channel()
                        .id()
                        .equals(settings.of(message.ref().channel().guild()).minutesChannel());
    }

    /**
     * @param answered whether somebody waits for an answer even if these are no minutes
     * @param asked whether somebody asked for just this text to be read as minutes
     */
    List<Answer> read(PostedMessage message, boolean answered, boolean asked) {
        List<Answer> answers = new ArrayList<>();
        for (Documents.Reading reading : documents.read(message.attachments(), answered)) {
            answers.add(
                    reading.text() == null
                            ? Answer.open(Card.saying(reading.refusal()))
                            : receive(message, reading.text(), reading.file(), answered)
                                    .orElseGet(() -> notMinutes(reading.file())));
        }
        if (!message.text().isBlank()) {
            receive(message, message.text(), null, asked).ifPresent(answers::add);
        }
        if (answers.isEmpty() && answered) {
            answers.add(Answer.open(Card.saying(texts.text("posted.nothing"))));
        }
        return answers;
    }

    private Optional<Answer> receive(PostedMessage message, String text, @Nullable String file, boolean asked) {
        Origin origin = new Origin(
                message.ref().channel().guild(),
                message.ref().channel().id(),
                message.ref().id(),
                message.ref().url(),
                message.author().id(),
                file,
                message.postedAt());
        return reception.receive(new NewMinutes(origin, text, asked, null, null));
    }

    private Answer notMinutes(@Nullable String file) {
        return Answer.open(Card.saying(texts.text("posted.not-minutes", String.valueOf(file))));
    }
}
