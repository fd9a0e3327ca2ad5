package dk.tovholder.console;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.MessageRef;
import dk.tovholder.chat.Part;
import java.util.ArrayList;
import java.util.List;

/** Shows messages with their numbered controls. */
final class Display {
    private final Screen screen;
    private final CardText cards;
    private final NumberedControls controls;

    Display(Screen screen, CardText cards, NumberedControls controls) {
        this.screen = screen;
        this.cards = cards;
        this.controls = controls;
    }

    void show(Card card, MessageRef message) {
        List<String> lines = new ArrayList<>(cards.lines(card, screen.width()));
        List<String> numbered = new ArrayList<>();
        for (Part part : card.parts()) {
            if (part instanceof Part.Controls row) {
                numbered.addAll(controls.number(row.controls(), message));
            }
        }
        if (!numbered.isEmpty()) {
            lines.add("");
            lines.addAll(numbered);
        }
        lines.add("");
        screen.show(lines);
    }

    void say(String sentence) {
        List<String> lines = new ArrayList<>(Wrap.lines(sentence, screen.width(), "", ""));
        lines.add("");
        screen.show(lines);
    }

    NumberedControls controls() {
        return controls;
    }
}
