package dk.tovholder.picture;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.Control;
import dk.tovholder.chat.Part;
import dk.tovholder.chat.RichText;
import dk.tovholder.chat.Span;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/** Draws a card about as a chat shows it: the README's picture is made from real output. */
final class CardPicture {
    private static final int WIDTH = 760;
    private static final int MARGIN = 28;
    private static final Color BACKGROUND = new Color(0x2B2D31);
    private static final Color TEXT = new Color(0xDBDEE1);
    private static final Color FAINT = new Color(0x949BA4);
    private static final Color LINK = new Color(0x00A8FC);
    private static final Color ACCENT = new Color(0x3BA55D);

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d. MMMM yyyy", Locale.forLanguageTag("da"));

    private record Word(String text, Color color, Font font) {}

    private final Graphics2D canvas;
    private int y = MARGIN;

    private CardPicture(Graphics2D canvas) {
        this.canvas = canvas;
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    }

    static void write(Card card, Path file) throws IOException {
        int height = draw(card, 10);
        BufferedImage image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        draw(card, image);
        ImageIO.write(image, "png", file.toFile());
    }

    private static int draw(Card card, int height) {
        return draw(card, new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB));
    }

    private static int draw(Card card, BufferedImage image) {
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(BACKGROUND);
        canvas.fillRect(0, 0, WIDTH, image.getHeight());
        canvas.setColor(ACCENT);
        canvas.fillRect(0, 0, 5, image.getHeight());
        CardPicture picture = new CardPicture(canvas);
        card.parts().forEach(picture::part);
        canvas.dispose();
        return picture.y + MARGIN / 2;
    }

    private void part(Part part) {
        if (part instanceof Part.Heading heading) {
            y += 6;
            flow(heading.text(), font(Font.BOLD, heading.level() == 1 ? 21 : 17), MARGIN, TEXT);
        } else if (part instanceof Part.Paragraph paragraph) {
            flow(paragraph.text(), font(Font.PLAIN, 15), MARGIN, TEXT);
        } else if (part instanceof Part.Note note) {
            flow(note.text(), font(Font.PLAIN, 12), MARGIN, FAINT);
        } else if (part instanceof Part.Divider) {
            canvas.setColor(new Color(0x3F4147));
            canvas.fillRect(MARGIN, y + 4, WIDTH - 2 * MARGIN, 1);
            y += 14;
        } else if (part instanceof Part.Entries entries) {
            for (RichText entry : entries.entries()) {
                canvas.setColor(TEXT);
                canvas.fillOval(MARGIN + 4, y + 9, 5, 5);
                flow(entry, font(Font.PLAIN, 15), MARGIN + 18, TEXT);
            }
        } else if (part instanceof Part.Controls controls) {
            controls(controls.controls());
        }
    }

    private void controls(List<Control> controls) {
        int x = MARGIN;
        y += 6;
        canvas.setFont(font(Font.BOLD, 14));
        for (Control control : controls) {
            String label = label(control);
            int width = control instanceof Control.Button
                    ? canvas.getFontMetrics().stringWidth(label) + 32
                    : WIDTH - 2 * MARGIN;
            canvas.setColor(color(control));
            canvas.fillRoundRect(x, y, width, 34, 10, 10);
            canvas.setColor(Color.WHITE);
            canvas.drawString(label, x + 16, y + 22);
            x += width + 10;
        }
        y += 42;
    }

    private static String label(Control control) {
        if (control instanceof Control.Button button) {
            return button.label();
        }
        return control instanceof Control.Select select
                ? select.placeholder()
                : ((Control.MemberSelect) control).placeholder();
    }

    private static Color color(Control control) {
        if (!(control instanceof Control.Button button)) {
            return new Color(0x1E1F22);
        }
        return switch (button.style()) {
            case PRIMARY -> new Color(0x5865F2);
            case SUCCESS -> new Color(0x248046);
            case DANGER -> new Color(0xDA373C);
            case SECONDARY -> new Color(0x4E5058);
        };
    }

    /** Sets a text word by word, breaking lines at the right margin. */
    private void flow(RichText text, Font font, int left, Color color) {
        int lineHeight = font.getSize() + 8;
        int x = left;
        y += font.getSize() + 3;
        for (Word word : words(text, font, color)) {
            canvas.setFont(word.font());
            int width = canvas.getFontMetrics().stringWidth(word.text());
            if ("\n".equals(word.text()) || x + width > WIDTH - MARGIN) {
                x = left;
                y += lineHeight;
            }
            if (!"\n".equals(word.text())) {
                canvas.setColor(word.color());
                canvas.drawString(word.text(), x, y);
                x += width;
            }
        }
        y += 7;
    }

    private static List<Word> words(RichText text, Font font, Color color) {
        List<Word> words = new ArrayList<>();
        for (Span span : text.spans()) {
            Color shade = span instanceof Span.Link ? LINK : color;
            Font face = span instanceof Span.Bold ? font.deriveFont(Font.BOLD) : font;
            for (String word : shown(span).split("(?<= )|(?=\n)|(?<=\n)")) {
                words.add(new Word(word, shade, face));
            }
        }
        return words;
    }

    private static String shown(Span span) {
        if (span instanceof Span.Plain plain) {
            return plain.text();
        } else if (span instanceof Span.Bold bold) {
            return bold.text();
        } else if (span instanceof Span.Italic italic) {
            return italic.text();
        } else if (span instanceof Span.Code code) {
            return code.text();
        } else if (span instanceof Span.Link link) {
            return link.label();
        } else if (span instanceof Span.Time time) {
            return time.words();
        } else if (span instanceof Span.Distance distance) {
            return distance.words();
        } else if (span instanceof Span.User user) {
            return "@" + user.user().name();
        }
        return span instanceof Span.Day day
                ? DAY.format(day.date())
                : ((Span.Moment) span).instant().toString();
    }

    private static Font font(int style, int size) {
        return new Font(Font.SANS_SERIF, style, size);
    }
}
