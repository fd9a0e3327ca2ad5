package dk.tovholder.extraction.section;

import dk.tovholder.extraction.Item;
import org.jspecify.annotations.Nullable;

/**
 * The smallest unit that a rule looks at: a sentence, wherever it stands, a heading, or a table row.
 *
 * @param words without bullet, number or letter before it, but with its label
 * @param label null where it has none
 * @param row for {@link Shape#TABLE_ROW} and {@link Shape#TABLE_CELL}, else null
 * @param cell for {@link Shape#TABLE_CELL}, else null
 */
public record Passage(
        Shape shape,
        Words words,
        Place place,
        @Nullable Label label,
        @Nullable Row row,
        @Nullable Cell cell) {

    Passage by(Words speaker) {
        Place spoken = new Place(place.point(), place.section(), place.block(), place.leadIn(), place.topic(), speaker);
        return new Passage(shape, words, spoken, label, row, cell);
    }

    /** The item it stands under, or null. */
    public @Nullable Item item() {
        Point point = place.point();
        return point == null ? null : point.item();
    }

    public SectionKind section() {
        return place.section();
    }

    /** The words after the label, or all of them. */
    public Words content() {
        return label == null ? words : new Words(label.words().end(), words.end());
    }

    /** Role of the column it stands in; null outside tables. */
    public @Nullable ColumnRole role() {
        return cell == null ? null : cell.role();
    }
}
