package dk.tovholder.console;

import dk.tovholder.chat.AnswerFile;
import dk.tovholder.chat.Card;
import dk.tovholder.chat.MessageRef;
import dk.tovholder.chat.Part;
import dk.tovholder.config.BotTexts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Shows messages with their numbered controls. */
final class Display {
    private final Screen screen;
    private final CardText cards;
    private final NumberedControls controls;
    private final SavedFiles files;
    private final BotTexts texts;

    Display(Screen screen, CardText cards, NumberedControls controls, SavedFiles files, BotTexts texts) {
        this.files = files;
        this.texts = texts;
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

    /** Where a file can be found. */
    void show(AnswerFile file) {
        try {
            say(texts.text("console.file.saved", files.save(file)));
        } catch (IOException e) {
            say(texts.text("console.file.unsaved", file.name()));
        }
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
