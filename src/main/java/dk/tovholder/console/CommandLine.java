package dk.tovholder.console;

import dk.tovholder.chat.CommandSpec;
import dk.tovholder.chat.OptionSpec;
import dk.tovholder.config.BotTexts;
import dk.tovholder.config.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a typed command: {@code /minutes add file:a.txt body:"Direktionen"}. */
final class CommandLine {
    private final List<CommandSpec> commands;
    private final BotTexts texts;

    CommandLine(List<CommandSpec> commands, BotTexts texts) {
        this.commands = commands;
        this.texts = texts;
    }

    /** A command and its options as typed. */
    record Typed(CommandSpec command, Map<String, String> options) {}

    /** Whether the line starts with the name of a command. */
    boolean isCommand(String line) {
        return command(line).isPresent();
    }

    /** @throws UnclearException where it cannot be understood */
    Typed read(String line) throws UnclearException {
        CommandSpec command = command(line).orElseThrow(() -> unknown(line));
        return new Typed(command, options(command, String.valueOf(afterWords(line, command.name()))));
    }

    private Optional<CommandSpec> command(String line) {
        return commands.stream()
                .filter(command -> afterWords(line, command.name()) != null)
                .findFirst();
    }

    /** What follows the words of a command's name; null where the line does not start with them. */
    private static @Nullable String afterWords(String line, String name) {
        String rest = line.strip().substring(line.isBlank() ? 0 : 1);
        for (String word : name.split(" ")) {
            rest = rest.stripLeading();
            boolean whole = rest.startsWith(word)
                    && (rest.length() == word.length() || Character.isWhitespace(rest.charAt(word.length())));
            if (!whole) {
                return null;
            }
            rest = rest.substring(word.length());
        }
        return rest.strip();
    }

    private Map<String, String> options(CommandSpec command, String typed) throws UnclearException {
        Map<String, String> options = new LinkedHashMap<>();
        OptionScan scan = new OptionScan(command, typed);
        if (scan.leading().isEmpty()) {
            scan.forEach(options::put);
            return options;
        }
        List<OptionSpec> required =
                command.options().stream().filter(OptionSpec::required).toList();
        if (required.size() != 1) {
            throw new UnclearException(usage(command));
        }
        options.put(required.get(0).name(), scan.leading());
        scan.forEach(options::put);
        return options;
    }

    private String usage(CommandSpec command) {
        if (command.options().isEmpty()) {
            return texts.text("console.no-options", command.name());
        }
        String options =
                command.options().stream().map(option -> option.name() + ":…").collect(Collectors.joining(" "));
        return texts.text("console.usage", command.name(), options);
    }

    private UnclearException unknown(String line) {
        String typed = line.strip().substring(1).strip();
        String first = typed.split(" ", 2)[0];
        if (first.isEmpty()) {
            return new UnclearException(texts.text("console.empty"));
        }
        List<String> members = commands.stream()
                .map(CommandSpec::name)
                .filter(name -> name.startsWith(first + " "))
                .map(name -> "/" + name)
                .toList();
        if (!members.isEmpty()) {
            return new UnclearException(texts.text("console.group", "/" + first, String.join(", ", members)));
        }
        List<String> firstWords =
                commands.stream().map(spec -> spec.name().split(" ", 2)[0]).toList();
        return new UnclearException(Nearest.to(first, firstWords)
                .map(nearest -> texts.text("console.unknown.nearest", first, nearest))
                .orElseGet(() -> texts.text("console.unknown", first)));
    }
}
