package dk.tovholder.discord;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.mediagallery.MediaGallery;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

/** Puts a card's texts together and keeps within what one message may hold. Cards come paged: cutting is the last resort. */
final class ContainerBuilder {
    private static final int COMPONENTS = 40;
    private static final int CHARACTERS = 4000;
    private static final String CUT = "\n…";

    private final List<Piece> pieces = new ArrayList<>();

    /** A line, a row of controls or texts that follow each other. */
    private sealed interface Piece {
        int components();
    }

    private record Line() implements Piece {
        @Override
        public int components() {
            return 1;
        }
    }

    private record Picture(MediaGallery gallery) implements Piece {
        @Override
        public int components() {
            return 1;
        }
    }

    private record Row(ActionRow row, int controls) implements Piece {
        @Override
        public int components() {
            return 1 + controls;
        }
    }

    private record Text(String text) implements Piece {
        @Override
        public int components() {
            return 1;
        }
    }

    void divider() {
        pieces.add(new Line());
    }

    void picture(MediaGallery gallery) {
        pieces.add(new Picture(gallery));
    }

    void row(ActionRow row, int controls) {
        pieces.add(new Row(row, controls));
    }

    /** @param section whether it begins one, which gets a little room above it */
    void text(String text, boolean section) {
        if (text.isBlank()) {
            return;
        }
        if (section || !mergeIntoLast(pieces, text)) {
            pieces.add(new Text(text));
        }
    }

    Container build() {
        List<Piece> fitting = components(pieces) > COMPONENTS ? merged() : new ArrayList<>(pieces);
        while (components(fitting) > COMPONENTS) {
            fitting.remove(fitting.size() - 1);
        }
        while (characters(fitting) > CHARACTERS) {
            shorten(fitting);
        }
        if (fitting.isEmpty()) {
            fitting.add(new Text("…"));
        }
        return Container.of(fitting.stream().map(ContainerBuilder::component).toList());
    }

    private List<Piece> merged() {
        List<Piece> merged = new ArrayList<>();
        for (Piece piece : pieces) {
            boolean gone = piece instanceof Line || piece instanceof Text text && mergeIntoLast(merged, text.text());
            if (!gone) {
                merged.add(piece);
            }
        }
        return merged;
    }

    private static boolean mergeIntoLast(List<Piece> pieces, String text) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last) instanceof Text before) {
            pieces.set(last, new Text(before.text() + "\n" + text));
            return true;
        }
        return false;
    }

    /** Takes whole lines off the end of the longest text, so that no markup is cut open. */
    private static void shorten(List<Piece> pieces) {
        Text longest = pieces.stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .max(Comparator.comparingInt(text -> text.text().length()))
                .orElseThrow();
        int room = longest.text().length() - (characters(pieces) - CHARACTERS) - CUT.length();
        int end = longest.text().lastIndexOf('\n', Math.max(0, room));
        String kept = end > 0 ? longest.text().substring(0, end) : "";
        pieces.set(pieces.indexOf(longest), new Text(kept + CUT));
    }

    private static int components(List<Piece> pieces) {
        return 1 + pieces.stream().mapToInt(Piece::components).sum();
    }

    private static int characters(List<Piece> pieces) {
        return pieces.stream()
                .mapToInt(piece -> piece instanceof Text text ? text.text().length() : 0)
                .sum();
    }

    private static ContainerChildComponent component(Piece piece) {
        if (piece instanceof Text text) {
            return TextDisplay.of(text.text());
        } else if (piece instanceof Row row) {
            return row.row();
        } else if (piece instanceof Picture picture) {
            return picture.gallery();
        }
        return Separator.createDivider(Separator.Spacing.SMALL);
    }
}
