package dk.tovholder.support;

import dk.tovholder.chat.Messenger;
import dk.tovholder.config.BotTexts;
import dk.tovholder.config.ConfigFiles;
import dk.tovholder.config.DayWords;
import dk.tovholder.document.DocumentLimits;
import dk.tovholder.document.DocumentReaders;
import dk.tovholder.extraction.MinutesExtractor;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** All commands on a real store, for a platform that a test plays. */
public final class TestBot implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    public TestBot(Path dataDir) {
        this(dataDir, "da");
    }

    /** @param language spoken where nobody has chosen another */
    public TestBot(Path dataDir, String language) {
        context = new SpringApplicationBuilder(Slice.class)
                .web(WebApplicationType.NONE)
                .run(Stream.concat(
                                StoreUnderTest.at(dataDir).stream(),
                                Stream.of(
                                        "--spring.main.banner-mode=off",
                                        "--db-scheduler.enabled=false",
                                        "--tovholder.language=" + language))
                        .toArray(String[]::new));
    }

    public <T> T get(Class<T> type) {
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
        "dk.tovholder.export",
        "dk.tovholder.node",
        "dk.tovholder.reminder",
        "dk.tovholder.command"
    })
    static class Slice {
        @Bean
        Clock clock() {
            return new MovableClock(TestStore.START);
        }

        @Bean
        FakeReader reader() {
            return new FakeReader();
        }

        @Bean
        Messenger fakeMessenger() {
            return new FakeMessenger("discord");
        }

        @Bean
        ConfigFiles configFiles() {
            return new ConfigFiles(Path.of("bot-config"));
        }

        @Bean
        MinutesExtractor minutesExtractor(ConfigFiles files) {
            return MinutesExtractor.load(name -> files.open("da/" + name));
        }

        @Bean
        BotTexts botTexts(@Value("${tovholder.language}") String language) {
            return BotTexts.builtIn(Locale.forLanguageTag(language));
        }

        @Bean
        DayWords dayWords(BotTexts texts) {
            return new DayWords(texts);
        }

        @Bean
        DocumentLimits documentLimits() {
            return DocumentLimits.DEFAULT;
        }

        @Bean
        DocumentReaders documentReaders(DocumentLimits limits) {
            return new DocumentReaders(limits);
        }
    }
}
