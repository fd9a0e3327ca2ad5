package dk.tovholder.console;

import dk.tovholder.chat.CommandSpec;
import dk.tovholder.chat.Completion;
import dk.tovholder.chat.OptionSpec;
import dk.tovholder.command.Dispatcher;
import java.util.List;
import java.util.Locale;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Suggests commands, then the names of their options, then values. */
final class CommandCompleter implements Completer {
    private final Dispatcher dispatcher;
    private final Locale locale;

    CommandCompleter(Dispatcher dispatcher, Locale locale) {
        this.dispatcher = dispatcher;
        this.locale = locale;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        String before = line.line().substring(0, line.cursor());
        for (CommandSpec command : dispatcher.commands()) {
            String name = "/" + command.name();
            if (before.startsWith(name + " ")) {
                option(command, line.word(), candidates);
            } else if (name.startsWith(before)) {
                candidates.add(new Candidate(rest(name, before, line.word())));
            }
        }
    }

    /** The parser sees words, so of a name of two only the one at hand is completed. */
    private static String rest(String name, String before, String word) {
        return name.substring(before.length() - Math.min(before.length(), word.length()));
    }

    private void option(CommandSpec command, String word, List<Candidate> candidates) {
        for (OptionSpec option : command.options()) {
            String start = option.name() + ":";
            if (word.startsWith(start)) {
                value(command, option, start, word.substring(start.length()), candidates);
            } else {
                candidates.add(new Candidate(start, start, null, null, null, null, false));
            }
        }
    }

    private void value(CommandSpec command, OptionSpec option, String start, String typed, List<Candidate> candidates) {
        option.choices().forEach(choice -> candidates.add(new Candidate(start + choice)));
        if (option.completed()) {
            dispatcher
                    .complete(new Completion(command.name(), option.name(), typed, Place.caller(locale)))
                    .forEach(choice -> candidates.add(
                            new Candidate(start + choice.value(), choice.label(), null, null, null, null, true)));
        }
    }
}
