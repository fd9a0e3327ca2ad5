package dk.tovholder.reminder;

import dk.tovholder.chat.Caller;
import dk.tovholder.chat.Card;
import dk.tovholder.chat.ChannelRef;
import dk.tovholder.chat.Control;
import dk.tovholder.chat.MessageRef;
import dk.tovholder.chat.Part;
import dk.tovholder.chat.Press;
import dk.tovholder.chat.PressResult;
import dk.tovholder.chat.Submission;
import dk.tovholder.chat.UserRef;
import dk.tovholder.command.Dispatcher;
import dk.tovholder.extraction.EventKind;
import dk.tovholder.minutes.MinutesService;
import dk.tovholder.minutes.NewMinutes;
import dk.tovholder.minutes.Origin;
import dk.tovholder.minutes.PeopleService;
import dk.tovholder.minutes.SettingsService;
import dk.tovholder.support.ExtractionBuilder;
import dk.tovholder.support.FakeReader;
import dk.tovholder.support.MovableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.util.FileSystemUtils;

/** Lene has got the direct message of the roof, from minutes that Poul posted; whatever is pressed in it. */
final class PressBench implements BeforeEachCallback, AfterEachCallback {
    static final String GUILD = "chat:1";
    static final String LENE = "chat:lene";
    static final String IDA = "chat:ida";
    static final String POUL = "chat:poul";

    private static final Instant START = Instant.parse("2026-03-02T12:00:00Z");
    private static final String TEXT = "Referat af bestyrelsesmødet den 2. marts 2026";

    final MovableClock clock = new MovableClock(START);
    final ScriptedMessenger chat = new ScriptedMessenger("chat");
    private Path folder;
    private ReminderApplication application;

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        folder = Files.createTempDirectory("presses");
        restart();
        get(SettingsService.class).set(GUILD, "digest", "off");
        get(PeopleService.class).link(GUILD, "Lene Mehlsen", LENE, POUL);
        get(PeopleService.class).link(GUILD, "Ida Krog", IDA, POUL);
        get(FakeReader.class)
                .finds(
                        TEXT,
                        new ExtractionBuilder()
                                .meeting("Bestyrelsen", "2026-03-02")
                                .event(EventKind.MEETING, "Bestyrelsen", "2026-04-13", "Møde i bestyrelsen")
                                .action("Indhente tilbud på taget", "2026-03-12", "Lene Mehlsen"));
        Origin origin = new Origin(GUILD, "minutes", "1", "https://chat.example/1", POUL, null, START);
        get(MinutesService.class).add(new NewMinutes(origin, TEXT, true, null, null));
        run();
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        application.close();
        FileSystemUtils.deleteRecursively(folder);
    }

    void restart() {
        if (application != null) {
            application.close();
        }
        application = new ReminderApplication(folder, clock, chat, false);
    }

    <T> T get(Class<T> type) {
        return application.get(type);
    }

    List<String> run() {
        get(ReminderDispatcher.class).run();
        return chat.news();
    }

    List<String> runAt(String instant) {
        clock.set(Instant.parse(instant));
        return run();
    }

    /** Of the message that came so many messages ago, the last one being 0. */
    String control(int ago, String start) {
        List<ScriptedMessenger.Sent> all = chat.all();
        return find(all.get(all.size() - 1 - ago).controls(), start);
    }

    /** Of the last message. */
    String control(String start) {
        return control(0, start);
    }

    String control(Card card, String start) {
        return find(
                card.parts().stream()
                        .filter(Part.Controls.class::isInstance)
                        .flatMap(part -> ((Part.Controls) part).controls().stream())
                        .map(Control::id)
                        .toList(),
                start);
    }

    private static String find(List<String> ids, String start) {
        return ids.stream()
                .filter(id -> id.startsWith(start + ":"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(start + " is not among " + ids));
    }

    PressResult press(String user, String control, String... values) {
        return get(Dispatcher.class).press(new Press(control, List.of(values), List.of(), caller(user), message()));
    }

    /** In a channel of the guild, where its members can be chosen. */
    PressResult pressInGuild(String user, String control, UserRef... members) {
        ChannelRef channel = new ChannelRef("chat", GUILD, "77");
        Caller caller = new Caller(new UserRef(user, user), channel, Locale.ROOT, false, Set.of());
        return get(Dispatcher.class).press(new Press(control, List.of(), List.of(members), caller, message()));
    }

    PressResult submit(String user, String form, String field, String text) {
        return get(Dispatcher.class)
                .submit(new Submission(form, Map.of(field, text), Map.of(), caller(user), message()));
    }

    static Card shown(PressResult result) {
        return Objects.requireNonNull(result.update());
    }

    static String reply(PressResult result) {
        return PlainCard.of(Objects.requireNonNull(result.reply()));
    }

    private static MessageRef message() {
        return new MessageRef(new ChannelRef("chat", "", "dm"), "1", null);
    }

    /** A member without rights, in a direct conversation. */
    private static Caller caller(String user) {
        return new Caller(new UserRef(user, user), new ChannelRef("chat", "", "dm"), Locale.ROOT, false, Set.of());
    }
}
