package dk.tovholder.console;

import dk.tovholder.chat.Choice;
import dk.tovholder.chat.Control;
import dk.tovholder.chat.MessageRef;
import dk.tovholder.chat.Press;
import dk.tovholder.chat.UserRef;
import dk.tovholder.config.BotTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The numbers by which buttons are pressed. A number is the last thing shown with it: an answer counts from one, what comes unasked
 * goes on behind the highest, so that it takes no number from what the user is about to press.
 */
final class NumberedControls {
    private static final String CHOSEN = " ✓";

    private final TreeMap<Integer, Target> targets = new TreeMap<>();
    private final BotTexts texts;
    private int next = 1;

    NumberedControls(BotTexts texts) {
        this.texts = texts;
    }

    private record Target(String control, MessageRef message, List<String> values, List<UserRef> users) {}

    /** The answers that follow count from one. */
    synchronized void restart() {
        next = 1;
    }

    /** What is shown from here on was not asked for. */
    synchronized void goOn() {
        next = targets.isEmpty() ? 1 : targets.lastKey() + 1;
    }

    /** The lines for a row of controls. */
    synchronized List<String> number(List<Control> controls, MessageRef message) {
        List<String> lines = new ArrayList<>();
        List<String> buttons = new ArrayList<>();
        for (Control control : controls) {
            if (control instanceof Control.Button button) {
                buttons.add(label(button.label(), new Target(button.id(), message, List.of(), List.of())));
            } else if (control instanceof Control.Select select) {
                lines.addAll(select(select, message));
            } else if (control instanceof Control.MemberSelect select) {
                lines.add(label(
                        texts.text("console.member", select.placeholder()),
                        new Target(select.id(), message, List.of(), List.of(Place.USER))));
            } else if (control instanceof Control.ChannelSelect select) {
                lines.addAll(select(here(select), message));
            }
        }
        if (!buttons.isEmpty()) {
            lines.add(0, String.join("  ", buttons));
        }
        return lines;
    }

    private List<String> select(Control.Select select, MessageRef message) {
        List<String> lines = new ArrayList<>();
        lines.add(select.placeholder().endsWith("?") ? select.placeholder() : select.placeholder() + ":");
        for (Choice choice : select.options()) {
            String text = choice.value().equals(select.chosen()) ? choice.label() + CHOSEN : choice.label();
            List<String> values = choice.value().isEmpty() ? List.of() : List.of(choice.value());
            lines.add("  " + label(text, new Target(select.id(), message, values, List.of())));
        }
        return lines;
    }

    /** There is one channel to choose, or none. Of roles there are none at all. */
    private Control.Select here(Control.ChannelSelect select) {
        String chosen = select.chosen() == null ? "" : select.chosen();
        List<Choice> choices = List.of(
                new Choice(Place.CHANNEL.id(), texts.text("console.channel")),
                new Choice("", texts.text("console.channel.none")));
        return new Control.Select(select.id(), select.placeholder(), choices, 1, chosen);
    }

    private String label(String text, Target target) {
        targets.put(next, target);
        return "[" + next++ + "] " + text;
    }

    /** Several numbers are choices of one list, taken together; empty where a number is none of ours, or they do not go together. */
    synchronized Optional<Press> press(List<Integer> numbers, Locale locale) {
        List<Target> pressed = new ArrayList<>();
        for (Integer number : numbers) {
            Target target = targets.get(number);
            if (target == null
                    || !pressed.isEmpty() && !pressed.get(0).control().equals(target.control())) {
                return Optional.empty();
            }
            pressed.add(target);
        }
        Target first = pressed.get(0);
        List<String> values = pressed.stream()
                .flatMap(target -> target.values().stream())
                .distinct()
                .toList();
        return Optional.of(new Press(first.control(), values, first.users(), Place.caller(locale), first.message()));
    }
}
