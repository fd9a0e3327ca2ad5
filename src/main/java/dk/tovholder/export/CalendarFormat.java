package dk.tovholder.export;

import dk.tovholder.config.BotTexts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Dates as events and actions as tasks of a calendar. */
@Component
@Order(1)
final class CalendarFormat implements ExportFormat {
    private final BotTexts texts;

    CalendarFormat(BotTexts texts) {
        this.texts = texts;
    }

    @Override
    public String name() {
        return "ics";
    }

    @Override
    public String extension() {
        return "ics";
    }

    @Override
    public byte[] write(Export export) {
        CalendarFile file =
                new CalendarFile(texts.text("export.title"), export.occasion().zone());
        CalendarEntries entries = new CalendarEntries(export.occasion());
        export.entries().events().forEach(event -> file.add(entries.event(event)));
        export.entries().actions().forEach(action -> file.add(entries.task(action)));
        return file.write();
    }
}
