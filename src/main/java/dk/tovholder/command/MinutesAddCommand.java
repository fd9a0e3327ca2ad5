package dk.tovholder.command;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.Attachment;
import dk.tovholder.chat.Caller;
import dk.tovholder.chat.Choice;
import dk.tovholder.chat.CommandCall;
import dk.tovholder.chat.CommandSpec;
import dk.tovholder.chat.Completion;
import dk.tovholder.chat.OptionSpec;
import dk.tovholder.chat.OptionType;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.NewMinutes;
import dk.tovholder.minutes.Origin;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code /minutes add}: a file or a text is read as minutes. */
@Component
final class MinutesAddCommand implements ChatCommand {
    private static final String FILE = "file";
    private static final String TEXT = "text";
    private static final String DATE = "date";

    private final Reception reception;
    private final Documents documents;
    private final TypedNames names;
    private final DateWords dates;
    private final Completions completions;
    private final Clock clock;
    private final BotTexts texts;

    MinutesAddCommand(
            Reception reception,
            Documents documents,
            TypedNames names,
            DateWords dates,
            Completions completions,
            Clock clock,
            BotTexts texts) {
        this.reception = reception;
        this.documents = documents;
        this.names = names;
        this.dates = dates;
        this.completions = completions;
        this.clock = clock;
        this.texts = texts;
    }

    @Override
    public CommandSpec spec() {
        return new CommandSpec(
                        "minutes add",
                        List.of(
                                OptionSpec.optional(FILE, OptionType.FILE),
                                OptionSpec.optional(TEXT, OptionType.TEXT),
                                OptionSpec.optional(Completions.BODY, OptionType.TEXT)
                                        .completing(),
                                OptionSpec.optional(DATE, OptionType.TEXT)))
                .answeredOpenly();
    }

    @Override
    public Answer run(CommandCall call) {
        Optional<Attachment> file = call.file(FILE);
        Optional<Documents.Reading> document = file.map(this::read);
        String text = document.map(Documents.Reading::text)
                .or(() -> call.text(TEXT))
                .orElseThrow(() -> new Refusal(texts.text("minutes.add.nothing")));
        NewMinutes incoming = new NewMinutes(
                origin(call.caller(), file.map(Attachment::name)),
                text,
                true,
                call.text(Completions.BODY).map(names::of).orElse(null),
                dates.from(call, DATE).orElse(null),
                document.map(Documents.Reading::pages).orElse(List.of()));
        return reception.receive(incoming).orElseThrow(() -> new Refusal(texts.text("minutes.add.not-minutes")));
    }

    @Override
    public List<Choice> complete(Completion completion) {
        return completions.bodies(completion);
    }

    private Documents.Reading read(Attachment file) {
        Documents.Reading reading = documents.read(file);
        if (reading.text() == null) {
            throw new Refusal(reading.refusal());
        }
        return reading;
    }

    private Origin origin(Caller caller, Optional<String> fileName) {
        return new Origin(
                caller.guild(),
                caller.channel().id(),
                null,
                null,
                caller.user().id(),
                fileName.orElse(null),
                clock.instant());
    }
}
