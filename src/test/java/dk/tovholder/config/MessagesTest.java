package dk.tovholder.config;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.chat.CommandSpec;
import dk.tovholder.command.Dispatcher;
import dk.tovholder.document.UnreadableDocumentException.Cause;
import dk.tovholder.extraction.Outcome;
import dk.tovholder.extraction.Reason;
import dk.tovholder.minutes.EntryKind;
import dk.tovholder.minutes.InvalidSettingException;
import dk.tovholder.support.BotExtension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every message that is used exists, and every message that exists is used. */
class MessagesTest {
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z-]*(?:\\.[a-z-]+)*)\"");
    private static final Pattern START = Pattern.compile("\"([a-z][a-z-]*\\.(?:[a-z-]+\\.)*)\"\\s*\\+");
    private static final Pattern ASKED_FOR = Pattern.compile("texts\\.text\\(\\s*\"([a-z.-]+)\"");

    @RegisterExtension
    final BotExtension bot = new BotExtension();

    private final BotTexts texts = BotTexts.builtIn();

    @Test
    void every_message_that_is_used_exists() {
        Set<String> families = texts.keys().stream()
                .filter(key -> key.contains("."))
                .map(key -> key.substring(0, key.indexOf('.') + 1))
                .collect(Collectors.toSet());
        Set<String> used = found(LITERAL, MessagesTest::hasNoIdsThatLookLikeKeys);
        used.removeIf(literal -> families.stream().noneMatch(literal::startsWith));
        used.addAll(found(ASKED_FOR, file -> true));
        used.removeIf(key -> key.endsWith(".") || key.endsWith(".com"));
        used.addAll(computed());
        used.addAll(ofCommands());

        used.removeAll(texts.keys());
        assertThat(used).isEmpty();
    }

    @Test
    void every_message_that_exists_is_used() {
        Set<String> used = found(LITERAL, file -> true);
        used.addAll(computed());
        used.addAll(ofCommands());

        Set<String> unused = new TreeSet<>(texts.keys());
        unused.removeAll(used);
        Set<String> starts = found(START, file -> true);
        unused.removeIf(key -> starts.stream().anyMatch(key::startsWith));
        assertThat(unused).isEmpty();
    }

    @Test
    void every_command_and_option_is_described_in_what_platforms_have_room_for() {
        assertThat(ofCommands())
                .hasSizeGreaterThan(40)
                .allSatisfy(key -> assertThat(texts.text(key)).isNotBlank().hasSizeLessThanOrEqualTo(100));
    }

    /** Keys that end in what the program computes: an enum's constant, a setting, a topic. */
    private static Set<String> computed() {
        Set<String> keys = new TreeSet<>();
        add(keys, "outcome.", Outcome.values());
        add(keys, "reason.", Reason.values());
        add(keys, "kind.", EntryKind.values());
        add(keys, "settings.invalid.", InvalidSettingException.Reason.values());
        for (Cause cause : Cause.values()) {
            keys.add(cause.messageKey());
        }
        for (String setting : List.of(
                "minutes-channel",
                "reminder-channel",
                "reminder-time",
                "time-zone",
                "language",
                "confirm",
                "closed-channel",
                "secretary-role")) {
            keys.add("settings." + setting);
        }
        for (String point : List.of("added.next", "added.day", "there.next", "there.day")) {
            keys.add("point." + point);
        }
        for (String setting : List.of(
                "several-owners",
                "several-owners.all",
                "several-owners.one",
                "digest",
                "digest.monday",
                "digest.tuesday",
                "digest.wednesday",
                "digest.thursday",
                "digest.friday",
                "digest.saturday",
                "digest.sunday",
                "digest.off")) {
            keys.add("settings." + setting);
        }
        for (String setting : List.of("time-zone", "language", "discord.api-url", "reminders.time")) {
            keys.add("setting.wrong." + setting);
        }
        for (String topic : List.of("minutes", "actions", "agenda", "people", "reminders", "settings", "mydata")) {
            for (String part : List.of("", ".short", ".text", ".examples")) {
                keys.add("help." + topic + part);
            }
        }
        return keys;
    }

    private static void add(Set<String> keys, String start, Enum<?>[] constants) {
        for (Enum<?> constant : constants) {
            keys.add(start + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    private Set<String> ofCommands() {
        Set<String> keys = new TreeSet<>();
        for (CommandSpec command : bot.get(Dispatcher.class).commands()) {
            String start = "command." + command.name().replace(' ', '.');
            keys.add(start + ".description");
            command.options().forEach(option -> keys.add(start + ".option." + option.name()));
        }
        return keys;
    }

    private static Set<String> found(Pattern pattern, Predicate<Path> where) {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .filter(where)
                    .forEach(file -> {
                        Matcher matcher = pattern.matcher(read(file));
                        while (matcher.find()) {
                            keys.add(matcher.group(1));
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keys;
    }

    /** The extraction's rules and the store's columns are named like messages. */
    private static boolean hasNoIdsThatLookLikeKeys(Path file) {
        return !file.toString().contains("extraction") && !file.toString().contains("tovholder/minutes");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
