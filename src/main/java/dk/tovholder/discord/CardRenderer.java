package dk.tovholder.discord;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.AnswerFile;
import dk.tovholder.chat.Card;
import dk.tovholder.chat.Part;
import dk.tovholder.chat.RichText;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.components.mediagallery.MediaGallery;
import net.dv8tion.jda.api.components.mediagallery.MediaGalleryItem;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

/** Cards as one container of Components V2. */
final class CardRenderer {
    private final TextRenderer texts;
    private final ControlRenderer controls = new ControlRenderer();

    CardRenderer(TextRenderer texts) {
        this.texts = texts;
    }

    MessageCreateData message(Card card) {
        return message(Answer.quiet(card));
    }

    /** With its files below the card. */
    MessageCreateData message(Answer answer) {
        return new MessageCreateBuilder()
                .useComponentsV2()
                .setComponents(components(answer))
                .build();
    }

    MessageEditData edit(Card card) {
        return edit(Answer.quiet(card));
    }

    /** With its files below the card. */
    MessageEditData edit(Answer answer) {
        return new MessageEditBuilder()
                .useComponentsV2()
                .setReplace(true)
                .setComponents(components(answer))
                .build();
    }

    private List<MessageTopLevelComponent> components(Answer answer) {
        List<MessageTopLevelComponent> components = new ArrayList<>();
        components.add(container(answer.card()));
        for (AnswerFile file : answer.files()) {
            components.add(FileDisplay.fromFile(FileUpload.fromData(file.open(), file.name())));
        }
        return components;
    }

    Container container(Card card) {
        ContainerBuilder container = new ContainerBuilder();
        for (Part part : card.parts()) {
            if (part instanceof Part.Divider) {
                container.divider();
            } else if (part instanceof Part.Picture picture) {
                container.picture(MediaGallery.of(MediaGalleryItem.fromFile(FileUpload.fromData(
                                picture.file().open(), picture.file().name()))
                        .withDescription(picture.alt())));
            } else if (part instanceof Part.Controls row) {
                container.row(controls.render(row.controls()), row.controls().size());
            } else {
                container.text(text(part), part instanceof Part.Heading);
            }
        }
        return container.build();
    }

    private String text(Part part) {
        if (part instanceof Part.Heading heading) {
            int level = Math.max(1, Math.min(heading.level(), 3));
            return "#".repeat(level) + " " + oneLine(texts.render(heading.text(), false));
        } else if (part instanceof Part.Paragraph paragraph) {
            return texts.render(paragraph.text(), true);
        } else if (part instanceof Part.Entries entries) {
            return String.join(
                    "\n", entries.entries().stream().map(e -> entry("- ", e)).toList());
        } else if (part instanceof Part.Numbered numbered) {
            return numbered(numbered.first(), numbered.entries());
        } else if (part instanceof Part.Note note) {
            return "-# " + oneLine(texts.render(note.text(), false));
        } else if (part instanceof Part.Block block) {
            return "```\n" + Markdown.code(block.text()) + "\n```";
        }
        throw new IllegalArgumentException(part.toString());
    }

    private String numbered(int first, List<RichText> entries) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < entries.size(); i++) {
            list.append(i == 0 ? "" : "\n").append(entry(first + i + ". ", entries.get(i)));
        }
        return list.toString();
    }

    /** Further lines of an entry stand under its first. */
    private String entry(String mark, RichText entry) {
        return mark + texts.render(entry, true).replace("\n", "\n" + " ".repeat(mark.length()));
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }
}
