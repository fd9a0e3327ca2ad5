package dk.tovholder.command;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.Card;
import dk.tovholder.chat.PostedMessage;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.NewMinutes;
import dk.tovholder.minutes.Origin;
import dk.tovholder.minutes.Post;
import dk.tovholder.minutes.PostService;
import dk.tovholder.minutes.SettingsService;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Posted messages read as minutes: each attachment and the message's own text. */
@Component
final class PostedMinutes {
    private final SettingsService settings;
    private final Reception reception;
    private final PostService posts;
    private final Documents documents;
    private final BotTexts texts;

    PostedMinutes(
            SettingsService settings, Reception reception, PostService posts, Documents documents, BotTexts texts) {
        this.posts = posts;
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

    /** What was written in a channel before the program last ended, oldest first. What is begun now needs none of it. */
    void recall(List<PostedMessage> earlier) {
        earlier.stream()
                .findFirst()
                .filter(first ->
                        !posts.isBegun(guild(first), first.ref().channel().id()))
                .ifPresent(first -> earlier.stream().filter(this::wants).forEach(this::recall));
    }

    private void recall(PostedMessage message) {
        posts.recall(
                guild(message), message.ref().channel().id(), message.author().id(), post(message));
    }

    /**
     * @param answered whether somebody waits for an answer even if these are no minutes
     * @param asked whether somebody asked for just this text to be read as minutes
     */
    List<Answer> read(PostedMessage message, boolean answered, boolean asked) {
        List<Answer> answers = new ArrayList<>();
        Post post = post(message);
        posts.wrote(
                guild(message), message.ref().channel().id(), message.author().id(), post);
        for (Documents.Reading reading : documents.read(message.attachments(), answered)) {
            answers.add(
                    reading.text() == null
                            ? Answer.open(Card.saying(reading.refusal()))
                            : receive(message, reading, answered).orElseGet(() -> notMinutes(reading.file())));
        }
        if (!message.text().isBlank()) {
            receive(message, post, asked).ifPresent(answers::add);
        }
        if (answers.isEmpty()
                && answered
                && posts.find(guild(message), message.ref().id()).isEmpty()) {
            answers.add(Answer.open(Card.saying(texts.text("posted.nothing"))));
        }
        return answers;
    }

    private static Post post(PostedMessage message) {
        return new Post(message.ref().id(), message.text(), message.postedAt());
    }

    private static String guild(PostedMessage message) {
        return message.ref().channel().guild();
    }

    private Optional<Answer> receive(PostedMessage message, Post post, boolean asked) {
        return reception.receive(new NewMinutes(origin(message, null), message.text(), asked, null, null), post);
    }

    private Optional<Answer> receive(PostedMessage message, Documents.Reading reading, boolean asked) {
        String text = Objects.requireNonNull(reading.text());
        return reception.receive(
                new NewMinutes(origin(message, reading.file()), text, asked, null, null, reading.pages()));
    }

    private static Origin origin(PostedMessage message, @Nullable String file) {
        return new Origin(
                message.ref().channel().guild(),
                message.ref().channel().id(),
                message.ref().id(),
                message.ref().url(),
                message.author().id(),
                file,
                message.postedAt());
    }

    private Answer notMinutes(@Nullable String file) {
        return Answer.open(Card.saying(texts.text("posted.not-minutes", String.valueOf(file))));
    }
}
