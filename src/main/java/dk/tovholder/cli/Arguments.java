package dk.tovholder.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * The command line, taken apart: settings as {@code --tovholder.data-dir=DIR}, whose keys hold a full stop, and the rest, which
 * is the verb's.
 */
record Arguments(List<String> verb, List<String> settings) {
    private static final String END_OF_OPTIONS = "--";

    static Arguments of(String... arguments) {
        List<String> verb = new ArrayList<>();
        List<String> settings = new ArrayList<>();
        boolean optionsEnded = false;
        for (String argument : arguments) {
            optionsEnded |= argument.equals(END_OF_OPTIONS);
            boolean setting =
                    !optionsEnded && argument.startsWith("--") && key(argument).indexOf('.') > 0;
            (setting ? settings : verb).add(argument);
        }
        return new Arguments(List.copyOf(verb), List.copyOf(settings));
    }

    /** The last value given for a setting. */
    String setting(String key, String otherwise) {
        String value = otherwise;
        for (String setting : settings) {
            if (key(setting).equals(key)) {
                value = setting.substring(Math.min(setting.length(), key.length() + 3));
            }
        }
        return value;
    }

    /** The name of the verb; empty where none is given. */
    String first() {
        return verb.isEmpty() ? "" : verb.get(0);
    }

    /** Whether at least one path is given to the verb, and nothing that could be an option. */
    boolean onlyPaths() {
        boolean only = verb.size() > 1;
        for (String word : verb) {
            boolean option = word.isEmpty() || word.charAt(0) == '@' || word.length() > 1 && word.charAt(0) == '-';
            only &= !option;
        }
        return only;
    }

    private static String key(String argument) {
        int end = argument.indexOf('=');
        return argument.substring(2, end < 0 ? argument.length() : end);
    }
}
