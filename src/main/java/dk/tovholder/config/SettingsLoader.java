package dk.tovholder.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;

/**
 * Puts {@code tovholder.yaml} into Spring's environment: the folder's below what environment and command line say, the built-in
 * one, which knows every key, below all. A key or value that is wrong ends the start.
 */
final class SettingsLoader implements EnvironmentPostProcessor, Ordered {
    static final String FILE = "tovholder.yaml";
    private static final String PREFIX = "tovholder.";
    private static final String TOKEN = "tovholder.discord.token";
    private static final String QUIET = "WARN";

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        ConfigFiles files = files(environment);
        SettingsFile reference = read(files, false);
        SettingsFile own = read(files, true);
        Set<String> known = reference.entries().keySet();
        own.entries().forEach((key, entry) -> requireKnown(known, own.name() + ":" + entry.line(), key));
        requireKnownArguments(environment, known);
        MutablePropertySources sources = environment.getPropertySources();
        sources.addLast(source("built-in settings", values(reference)));
        sources.addAfter(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, source(own.name(), values(own)));
        String token = environment.getProperty("DISCORD_TOKEN", "").strip();
        if (!token.isEmpty()) {
            sources.addAfter(
                    StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                    source("DISCORD_TOKEN", Map.of(TOKEN, token)));
        }
        sources.addLast(source("platform", platform(environment)));
        new SettingChecks(environment, own).run();
    }

    static ConfigFiles files(ConfigurableEnvironment environment) {
        String folder = environment.getProperty("tovholder.config-dir", "").strip();
        if (!folder.isEmpty() && !Files.isDirectory(Path.of(folder))) {
            throw new SettingException("setting.config-dir.missing", folder);
        }
        return new ConfigFiles(Path.of(folder.isEmpty() ? "bot-config" : folder));
    }

    private static SettingsFile read(ConfigFiles files, boolean own) {
        try (InputStream in = own ? files.open(FILE) : ConfigFiles.builtIn(FILE)) {
            return SettingsFile.read(files.describe(FILE), in);
        } catch (IOException e) {
            throw new SettingException("setting.file.unreadable", files.describe(FILE), String.valueOf(e.getMessage()));
        }
    }

    private static void requireKnownArguments(ConfigurableEnvironment environment, Set<String> known) {
        if (environment.getPropertySources().get(CommandLinePropertySource.COMMAND_LINE_PROPERTY_SOURCE_NAME)
                instanceof EnumerablePropertySource<?> arguments) {
            for (String key : arguments.getPropertyNames()) {
                if (key.startsWith(PREFIX)) {
                    requireKnown(known, "--" + key, key);
                }
            }
        }
    }

    private static void requireKnown(Set<String> known, String where, String key) {
        if (known.contains(key) || key.startsWith("spring.") || key.startsWith("logging.")) {
            return;
        }
        String nearest = Nearest.to(key, known).orElse("");
        throw new SettingException(
                nearest.isEmpty() ? "setting.unknown" : "setting.unknown.nearest", where, key, nearest);
    }

    /** Empty values stand for not set. */
    private static Map<String, Object> values(SettingsFile file) {
        Map<String, Object> values = new LinkedHashMap<>();
        file.entries().forEach((key, entry) -> {
            if (!entry.value().isBlank()) {
                values.put(key, entry.value());
            }
        });
        return values;
    }

    private static Map<String, Object> platform(ConfigurableEnvironment environment) {
        boolean console = environment.getProperty(TOKEN, "").isBlank();
        return console
                ? Map.of(PlatformChoice.PROPERTY, PlatformChoice.CONSOLE, "logging.threshold.console", QUIET)
                : Map.of(PlatformChoice.PROPERTY, PlatformChoice.DISCORD);
    }

    private static MapPropertySource source(String name, Map<String, Object> values) {
        return new MapPropertySource(name, values);
    }
}
