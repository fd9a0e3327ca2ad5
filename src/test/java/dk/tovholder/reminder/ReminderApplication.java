package dk.tovholder.reminder;

import dk.tovholder.config.BotTexts;
import dk.tovholder.config.ConfigFiles;
import dk.tovholder.config.DayWords;
import dk.tovholder.document.DocumentLimits;
import dk.tovholder.document.DocumentReaders;
import dk.tovholder.extraction.MinutesExtractor;
import dk.tovholder.support.FakeReader;
import dk.tovholder.support.StoreUnderTest;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.support.GenericApplicationContext;

/** The reminders put together by Spring, with store and commands, with a clock and a chat platform of the test's. */
final class ReminderApplication implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    ReminderApplication(Path folder, Clock clock, ScriptedMessenger chat, boolean wakes) {
        this(StoreUnderTest.at(folder), clock, chat, wakes);
    }

    /** @param store its settings */
    ReminderApplication(List<String> store, Clock clock, ScriptedMessenger chat, boolean wakes) {
        context = new SpringApplicationBuilder(Slice.class)
                .web(WebApplicationType.NONE)
                .initializers(starting -> {
                    GenericApplicationContext beans = (GenericApplicationContext) starting;
                    beans.registerBean("clock", Clock.class, () -> clock);
                    beans.registerBean("chat", ScriptedMessenger.class, () -> chat);
                })
                .run(Stream.concat(
                                store.stream(),
                                Stream.of("--db-scheduler.enabled=" + wakes, "--spring.main.banner-mode=off"))
                        .toArray(String[]::new));
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    /** No configuration by annotation, so that the program's own scan does not find it. */
    @EnableAutoConfiguration
    @AutoConfigurationPackage(basePackages = "dk.tovholder.minutes")
    @ComponentScan({
        "dk.tovholder.minutes",
        "dk.tovholder.agenda",
        "dk.tovholder.node",
        "dk.tovholder.reminder",
        "dk.tovholder.command"
    })
    static class Slice {
        @Bean
        FakeReader fakeReader() {
            return new FakeReader();
        }

        @Bean
        ConfigFiles files() {
            return new ConfigFiles(Path.of("bot-config"));
        }

        @Bean
        MinutesExtractor minutesExtractor(ConfigFiles files) {
            return MinutesExtractor.load(name -> files.open("da/" + name));
        }

        @Bean
        BotTexts texts(ConfigFiles files) {
            return BotTexts.load(files, Locale.forLanguageTag("da"));
        }

        @Bean
        DocumentLimits documentLimits() {
            return DocumentLimits.DEFAULT;
        }

        @Bean
        DocumentReaders documentReaders(DocumentLimits limits) {
            return new DocumentReaders(limits);
        }

        @Bean
        DayWords days(BotTexts texts) {
            return new DayWords(texts);
        }
    }
}
