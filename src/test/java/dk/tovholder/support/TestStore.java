package dk.tovholder.support;

import dk.tovholder.config.ConfigFiles;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The packages that store, on a real store, with a clock to move and a reader that finds what it is told. */
public final class TestStore implements AutoCloseable {
    /** Where the clock starts. */
    public static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private final ConfigurableApplicationContext context;

    public TestStore(Path dataDir) {
        this(dataDir, Map.of());
    }

    /** @param settings beside those of application.yml */
    public TestStore(Path dataDir, Map<String, Object> settings) {
        this(StoreUnderTest.at(dataDir), settings);
    }

    private TestStore(List<String> where, Map<String, Object> settings) {
        List<String> all = new ArrayList<>(where);
        all.add("--db-scheduler.enabled=false");
        settings.forEach((key, value) -> all.add("--" + key + "=" + value));
        context = new SpringApplicationBuilder(Slice.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of("spring.main.banner-mode", "off"))
                .run(all.toArray(String[]::new));
    }

    /** On PostgreSQL, whatever all others are on. */
    static TestStore onPostgres(Path folder) {
        return new TestStore(StoreUnderTest.onPostgres(folder), Map.of());
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    public MovableClock clock() {
        return get(MovableClock.class);
    }

    public FakeReader reader() {
        return get(FakeReader.class);
    }

    @Override
    public void close() {
        context.close();
    }

    /** No configuration by annotation, so that the program's own scan does not find it. */
    @EnableAutoConfiguration
    @AutoConfigurationPackage(basePackages = "dk.tovholder.minutes")
    @ComponentScan({"dk.tovholder.minutes", "dk.tovholder.agenda"})
    static class Slice {
        @Bean
        Clock clock() {
            return new MovableClock(START);
        }

        @Bean
        FakeReader reader() {
            return new FakeReader();
        }

        @Bean
        Heard heard() {
            return new Heard();
        }

        @Bean
        ConfigFiles files() {
            return new ConfigFiles(Path.of("bot-config"));
        }
    }
}
