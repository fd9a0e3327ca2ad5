package dk.tovholder.command;

import dk.tovholder.chat.AnswerFile;
import dk.tovholder.chat.CommandCall;
import dk.tovholder.export.Export;
import dk.tovholder.export.ExportFormat;
import dk.tovholder.export.Occasion;
import dk.tovholder.minutes.EntryArchive;
import dk.tovholder.minutes.KeptEntries;
import dk.tovholder.minutes.Period;
import dk.tovholder.minutes.SettingsService;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Files with all entries that the caller may see and take along: nothing of closed points. */
@Component
public final class Exports {
    static final String FORMAT = "format";
    static final String FROM = "from";
    static final String TO = "to";

    private final List<ExportFormat> formats;
    private final EntryArchive archive;
    private final Visibility visibility;
    private final DateWords dates;
    private final SettingsService settings;
    private final GuildDay days;
    private final Clock clock;

    Exports(
            List<ExportFormat> formats,
            EntryArchive archive,
            Visibility visibility,
            DateWords dates,
            SettingsService settings,
            GuildDay days,
            Clock clock) {
        this.formats = List.copyOf(formats);
        this.archive = archive;
        this.visibility = visibility;
        this.dates = dates;
        this.settings = settings;
        this.days = days;
        this.clock = clock;
    }

    /**
     * A file.
     *
     * @param entries what stands in it
     * @param closedPoints how many are left out
     */
    public record Made(AnswerFile file, KeptEntries entries, int closedPoints) {}

    /** What may be asked for. */
    String[] formats() {
        return formats.stream().map(ExportFormat::name).toArray(String[]::new);
    }

    /**
     * The file for {@code format}, {@code body}, {@code from} and {@code to}.
     *
     * @throws Refusal where it cannot be had as asked for
     */
    public Made of(CommandCall call) {
        String guild = call.caller().guild();
        ExportFormat format = formats.stream()
                .filter(one -> call.text(FORMAT).filter(one.name()::equals).isPresent())
                .findFirst()
                .orElseThrow();
        Period period = new Period(
                call.text(Completions.BODY).orElse(null),
                dates.from(call, FROM).orElse(null),
                dates.until(call, TO).orElse(null));
        KeptEntries all = archive.of(guild, period);
        KeptEntries open = visibility.open(all, call.caller());
        ZoneId zone = ZoneId.of(settings.of(guild).timeZone());
        byte[] content = format.write(new Export(new Occasion(guild, zone, clock.instant()), open));
        String name = "tovholder-" + days.today(guild) + "." + format.extension();
        return new Made(new AnswerFile(name, content), open, visibility.closedPoints(all, call.caller()));
    }
}
