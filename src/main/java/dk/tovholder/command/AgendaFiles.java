package dk.tovholder.command;

import dk.tovholder.agenda.Agenda;
import dk.tovholder.chat.Answer;
import dk.tovholder.chat.AnswerFile;
import dk.tovholder.chat.Caller;
import dk.tovholder.chat.Card;
import dk.tovholder.chat.CommandCall;
import dk.tovholder.config.BotTexts;
import dk.tovholder.export.AgendaFormat;
import dk.tovholder.export.AgendaSheet;
import dk.tovholder.export.FileNames;
import dk.tovholder.export.Occasion;
import dk.tovholder.minutes.EntryView;
import dk.tovholder.minutes.SettingsService;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Agendas as files to send out: nothing of closed points. */
@Component
public final class AgendaFiles {
    static final String FORMAT = "format";
    private static final String CALENDAR = "ics";

    private final List<AgendaFormat> formats;
    private final AskedAgenda asked;
    private final Visibility visibility;
    private final SettingsService settings;
    private final Clock clock;
    private final Speech speech;
    private final BotTexts texts;

    AgendaFiles(
            List<AgendaFormat> formats,
            AskedAgenda asked,
            Visibility visibility,
            SettingsService settings,
            Clock clock,
            Speech speech,
            BotTexts texts) {
        this.formats = List.copyOf(formats);
        this.asked = asked;
        this.visibility = visibility;
        this.settings = settings;
        this.clock = clock;
        this.speech = speech;
        this.texts = texts;
    }

    /**
     * The file for {@code format}, {@code body} and {@code date}, for the caller alone; empty where that is no format of files.
     *
     * @throws Refusal where it cannot be had as asked for
     */
    public Optional<AnswerFile> of(CommandCall call) {
        return of(call, Audience.PRIVATE);
    }

    /** The same in an answer, for all in the channel where they are to see it. */
    Optional<Answer> answer(CommandCall call) {
        Audience audience = call.flag(ListAnswers.PUBLIC) ? Audience.OPEN : Audience.PRIVATE;
        return speech.to(
                audience, call.caller().guild(), () -> of(call, audience).map(file -> answer(file, audience)));
    }

    private Answer answer(AnswerFile file, Audience audience) {
        Card card = Card.saying(texts.text("agenda.file.made"));
        return (audience == Audience.OPEN ? Answer.open(card) : Answer.quiet(card)).with(file);
    }

    private Optional<AnswerFile> of(CommandCall call, Audience audience) {
        return formats.stream()
                .filter(format ->
                        call.text(FORMAT).filter(format.name()::equals).isPresent())
                .findFirst()
                .map(format -> write(format, call, audience));
    }

    Stream<String> formats() {
        return formats.stream().map(AgendaFormat::name);
    }

    private AnswerFile write(AgendaFormat format, CommandCall call, Audience audience) {
        Agenda agenda = open(asked.of(call), call.caller(), audience);
        if (agenda.date() == null && format.name().equals(CALENDAR)) {
            throw new Refusal(texts.text("agenda.file.no-date"));
        }
        String guild = call.caller().guild();
        ZoneId zone = ZoneId.of(settings.of(guild).timeZone());
        byte[] content = format.write(new AgendaSheet(new Occasion(guild, zone, clock.instant()), agenda));
        String name = texts.text("agenda.file.name") + " " + String.join(" ", parts(agenda));
        return new AnswerFile(FileNames.ascii(name) + "." + format.name(), content);
    }

    private static List<String> parts(Agenda agenda) {
        return Stream.of(agenda.body(), agenda.date())
                .flatMap(Stream::ofNullable)
                .map(Object::toString)
                .toList();
    }

    private Agenda open(Agenda agenda, Caller caller, Audience audience) {
        return new Agenda(
                agenda.body(),
                agenda.meeting(),
                agenda.standing(),
                open(visibility.points(agenda.points(), caller, audience)),
                agenda.proposals(),
                open(visibility.points(agenda.waiting(), caller, audience)),
                open(visibility.actions(agenda.followUps(), caller, audience)),
                open(visibility.events(agenda.dates(), caller, audience)));
    }

    private static <E extends EntryView> List<E> open(OpenPart<E> shown) {
        return shown.entries().stream().filter(entry -> !entry.closed()).toList();
    }
}
