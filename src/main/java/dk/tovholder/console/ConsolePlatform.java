package dk.tovholder.console;

import dk.tovholder.chat.ChatPlatform;
import dk.tovholder.command.Dispatcher;
import dk.tovholder.config.BotTexts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;

/** The terminal as a chat platform: serves until the input is over. */
final class ConsolePlatform implements ChatPlatform {
    private final LineSource lines;
    private final Display display;
    private final Dispatcher dispatcher;
    private final BotTexts texts;
    private final Clock clock;

    ConsolePlatform(LineSource lines, Display display, Dispatcher dispatcher, BotTexts texts, Clock clock) {
        this.lines = lines;
        this.display = display;
        this.dispatcher = dispatcher;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public int serve() {
        display.say(texts.text("console.start"));
        dispatcher.ready(Place.PLATFORM);
        ConsoleChat chat = new ConsoleChat(dispatcher, display, texts, clock);
        try (lines) {
            String typed = lines.next(prompt(chat));
            while (typed != null) {
                typed.lines().forEach(chat::line);
                if (typed.isEmpty()) {
                    chat.line("");
                }
                typed = lines.next(prompt(chat));
            }
            chat.end();
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException("The console's input broke off", e);
        }
    }

    private String prompt(ConsoleChat chat) {
        return texts.text(chat.collecting() ? "console.prompt.more" : "console.prompt");
    }
}
