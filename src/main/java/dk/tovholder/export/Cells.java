package dk.tovholder.export;

import dk.tovholder.config.BotTexts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What stands in the cells of a table of entries. */
final class Cells {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final BotTexts texts;
    private final Function<LocalDate, String> days;

    /** @param days how a day is written */
    Cells(BotTexts texts, Function<LocalDate, String> days) {
        this.texts = texts;
        this.days = days;
    }

    /** Empty where the entry has nothing of the kind. */
    String of(Row row, Column column) {
        return switch (column) {
            case KIND -> texts.text("export.kind." + row.kind().name().toLowerCase(Locale.ROOT));
            case NUMBER -> String.valueOf(row.id());
            case BODY -> orEmpty(row.body());
            case MEETING -> day(row.source().date());
            case ITEM -> orEmpty(row.source().item());
            case TEXT -> row.text().strip();
            case OWNER -> row.owners();
            case STATE -> row.state();
            case CERTAINTY -> texts.text(row.stated() ? "export.stated" : "export.implied");
            case SOURCE -> orEmpty(row.source().url());
            case DAY, END, TIME -> when(row.when(), column);
        };
    }

    private String when(Row.@Nullable When when, Column column) {
        if (when instanceof Row.When.Days days) {
            return switch (column) {
                case DAY -> day(days.day());
                case END -> day(days.end());
                default -> days.time() == null ? "" : TIME.format(days.time());
            };
        }
        return column == Column.DAY && when != null ? texts.text("entry.due.next-meeting") : "";
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : days.apply(day);
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
