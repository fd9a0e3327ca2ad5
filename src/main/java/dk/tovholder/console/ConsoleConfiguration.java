package dk.tovholder.console;

import dk.tovholder.chat.ChatPlatform;
import dk.tovholder.chat.Messenger;
import dk.tovholder.command.Dispatcher;
import dk.tovholder.config.BotTexts;
import dk.tovholder.config.DayWords;
import dk.tovholder.config.PlatformChoice;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The console's parts; there where there is no token for Discord. UTF-8 whatever the locale says. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = PlatformChoice.PROPERTY, havingValue = PlatformChoice.CONSOLE)
class ConsoleConfiguration {
    @Bean
    ConsoleEnds consoleEnds(@Lazy Dispatcher dispatcher, BotTexts texts, @Value("${tovholder.data-dir}") Path data)
            throws IOException {
        if (System.console() == null) {
            return streams();
        }
        Terminal terminal = TerminalBuilder.builder()
                .system(true)
                .dumb(true)
                .encoding(StandardCharsets.UTF_8)
                .stdinEncoding(StandardCharsets.UTF_8)
                .stdoutEncoding(StandardCharsets.UTF_8)
                .build();
        if (terminal.getType().startsWith(Terminal.TYPE_DUMB)) {
            terminal.close();
            return streams();
        }
        TerminalEnds ends = new TerminalEnds(
                terminal, new CommandCompleter(dispatcher, texts.locale()), data.resolve("console-history"));
        return new ConsoleEnds(ends, ends);
    }

    @Bean
    Display consoleDisplay(
            ConsoleEnds ends,
            DayWords days,
            BotTexts texts,
            @Value("${tovholder.time-zone}") ZoneId zone,
            @Value("${tovholder.data-dir}") Path data) {
        SavedFiles files = new SavedFiles(data.resolve("files"));
        return new Display(ends.screen(), new CardText(days, zone), new NumberedControls(texts), files, texts);
    }

    @Bean
    Messenger consoleMessenger(Display display, BotTexts texts) {
        return new ConsoleMessenger(display, texts);
    }

    @Bean
    ChatPlatform consolePlatform(
            ConsoleEnds ends, Display display, Dispatcher dispatcher, BotTexts texts, Clock clock) {
        return new ConsolePlatform(ends.lines(), display, dispatcher, texts, clock);
    }

    private static ConsoleEnds streams() {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        return new ConsoleEnds(new StreamLines(System.in), new StreamScreen(out));
    }
}
