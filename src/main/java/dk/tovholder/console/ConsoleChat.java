package dk.tovholder.console;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.CommandCall;
import dk.tovholder.chat.Form;
import dk.tovholder.chat.MessageRef;
import dk.tovholder.chat.PostedMessage;
import dk.tovholder.chat.Press;
import dk.tovholder.chat.PressResult;
import dk.tovholder.command.Dispatcher;
import dk.tovholder.config.BotTexts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What becomes of each line that is typed: a command, a press of a button, or a line of a message. */
final class ConsoleChat {
    private static final String END = ".";
    private static final char COMMAND = '/';

    private final Dispatcher dispatcher;
    private final Display display;
    private final BotTexts texts;
    private final Clock clock;
    private final CommandLine commands;
    private final OptionValues values;
    private final List<String> message = new ArrayList<>();
    private @Nullable OpenForm form;

    ConsoleChat(Dispatcher dispatcher, Display display, BotTexts texts, Clock clock) {
        this.dispatcher = dispatcher;
        this.display = display;
        this.texts = texts;
        this.clock = clock;
        this.commands = new CommandLine(dispatcher.commands(), texts);
        this.values = new OptionValues(texts);
    }

    /** Whether lines are being collected for a message. */
    boolean collecting() {
        return !message.isEmpty();
    }

    void line(String line) {
        if (form != null) {
            fill(form, line);
            return;
        }
        String stripped = line.strip();
        List<Integer> numbers = Pressed.numbers(stripped);
        if (!numbers.isEmpty()) {
            press(numbers);
        } else if (stripped.equals(END)) {
            post();
        } else if (isCommand(stripped)) {
            command(stripped);
        } else if (collecting() || !stripped.isEmpty()) {
            message.add(line);
        }
    }

    /** The input is over: what was collected is posted. */
    void end() {
        post();
    }

    /** Within a message, a line that only looks like a command belongs to the message. */
    private boolean isCommand(String line) {
        return !line.isEmpty() && line.charAt(0) == COMMAND && (!collecting() || commands.isCommand(line));
    }

    private void command(String line) {
        try {
            CommandLine.Typed typed = commands.read(line);
            CommandCall call = new CommandCall(typed.command().name(), values.of(typed), Place.caller(texts.locale()));
            answer(List.of(dispatcher.command(call)));
        } catch (UnclearException e) {
            display.say(e.sentence());
        }
    }

    private void post() {
        if (collecting()) {
            String text = String.join("\n", message);
            message.clear();
            answer(dispatcher.posted(
                    new PostedMessage(Place.newMessage(), Place.USER, text, List.of(), true, clock.instant())));
        }
    }

    private void answer(List<Answer> answers) {
        display.controls().restart();
        for (Answer answer : answers) {
            MessageRef shown = Place.newMessage();
            display.show(answer.card(), shown);
            answer.files().forEach(display::show);
            dispatcher.answered(answer, shown);
        }
    }

    private void press(List<Integer> numbers) {
        Optional<Press> press = display.controls().press(numbers, texts.locale());
        if (press.isEmpty()) {
            display.say(texts.text("console.no-button"));
            return;
        }
        show(dispatcher.press(press.get()), press.get().message());
    }

    private void fill(OpenForm open, String line) {
        open.answer(line);
        if (open.isFilled()) {
            form = null;
            show(dispatcher.submit(open.submission(Place.caller(texts.locale()))), Place.newMessage());
        } else {
            display.say(open.question());
        }
    }

    private void show(PressResult result, MessageRef message) {
        display.controls().restart();
        Form wanted = result.form();
        if (wanted != null) {
            OpenForm opened = new OpenForm(wanted, message, texts);
            form = opened;
            display.say(texts.text("console.form", wanted.title()));
            display.say(opened.question());
        }
        if (result.update() != null) {
            display.show(result.update(), message);
        }
        if (result.reply() != null) {
            display.show(result.reply(), Place.newMessage());
        }
    }
}
