package dk.tovholder.extraction;

import dk.tovholder.extraction.coming.ComingRules;
import dk.tovholder.extraction.date.CalendarWords;
import dk.tovholder.extraction.date.DateReader;
import dk.tovholder.extraction.date.Dates;
import dk.tovholder.extraction.date.Directions;
import dk.tovholder.extraction.language.Language;
import dk.tovholder.extraction.language.LanguageData;
import dk.tovholder.extraction.rule.Entries;
import dk.tovholder.extraction.rule.RuleSet;
import dk.tovholder.extraction.section.Bodies;
import dk.tovholder.extraction.section.Outline;
import dk.tovholder.extraction.section.OutlineReader;
import dk.tovholder.extraction.section.Point;
import dk.tovholder.extraction.text.Abbreviations;
import dk.tovholder.extraction.text.Sentences;
import dk.tovholder.extraction.text.SourceText;
import dk.tovholder.extraction.text.Tokens;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads minutes. Made once from a language folder; may be used by several threads at once. No text makes it throw. */
public final class MinutesExtractor {
    private final String language;
    private final OutlineReader outlines;
    private final DateReader dateReader;
    private final Dates dates;
    private final ComingRules coming;
    private final RuleSet rules;
    private final Desk desk = new Desk();

    private MinutesExtractor(
            String language,
            OutlineReader outlines,
            DateReader dateReader,
            Dates dates,
            ComingRules coming,
            RuleSet rules) {
        this.language = language;
        this.outlines = outlines;
        this.dateReader = dateReader;
        this.dates = dates;
        this.coming = coming;
        this.rules = rules;
    }

    /**
     * Reads the folder of a language.
     *
     * @throws dk.tovholder.extraction.language.LanguageException where a file is missing or not as it should be
     */
    public static MinutesExtractor load(LanguageSource source) {
        Language known = Language.load(source);
        LanguageData language = known.general();
        LanguageData calendar = known.calendar();
        Sentences sentences = new Sentences(Abbreviations.of(
                language.at("abbreviations").strings(),
                language.at("closing-abbreviations").strings(),
                language.at("lettered").strings()));
        List<String> months = Stream.of("months", "month-abbreviations")
                .flatMap(key -> calendar.at(key).children().values().stream())
                .flatMap(names -> names.strings().stream())
                .toList();
        OutlineReader outlines = new OutlineReader(known.headings(), known.bodies(), months, sentences);
        CalendarWords words = CalendarWords.of(calendar);
        Bodies standing = new Bodies(known.bodies());
        return new MinutesExtractor(
                language.at("code").string(),
                outlines,
                new DateReader(words),
                new Dates(words, sentences),
                new ComingRules(new Directions(words), standing, known.events()),
                new RuleSet(known.pack(), standing));
    }

    /** Takes out of minutes what a secretary would note. */
    public Extraction extract(String text, ExtractionContext context) {
        Tokens tokens = desk.take();
        try {
            tokens.read(outlines.prepare(text));
            return extract(tokens, context);
        } finally {
            desk.putBack(tokens);
        }
    }

    private Extraction extract(Tokens tokens, ExtractionContext context) {
        Outline outline = outlines.read(tokens, dateReader.read(tokens), context);
        Entries entries = rules.apply(outline);
        ComingRules.Found found = coming.find(outline, entries.dues());
        return new Extraction(
                outline.meeting(),
                outline.points().stream().map(Point::item).toList(),
                entries.decisions(),
                entries.actions(),
                found.events(),
                found.agenda(),
                language,
                notices(outline),
                nearMisses(entries, found));
    }

    private static List<NearMiss> nearMisses(Entries entries, ComingRules.Found found) {
        return new NearMisses(entries.decisions(), entries.actions(), found.events())
                .of(entries.nearMisses(), found.nearMisses());
    }

    private static List<Notice> notices(Outline outline) {
        List<Notice> notices = new ArrayList<>();
        if (outline.meeting().date() == null) {
            notices.add(new Notice("meeting.no-date", 0, ""));
        }
        if (outline.meeting().body() == null) {
            notices.add(new Notice("meeting.no-body", 0, ""));
        }
        return notices;
    }

    /**
     * Every date and time expression of a text.
     *
     * @param reference when the text was written; where null, the day of the meeting or else the latest full date
     */
    public List<DateMention> dates(String text, @Nullable LocalDateTime reference) {
        return dates.of(SourceText.of(text), reference == null ? ownDate(text) : reference.toLocalDate());
    }

    private @Nullable LocalDate ownDate(String text) {
        Tokens tokens = Tokens.of(outlines.prepare(text));
        return outlines.read(tokens, dateReader.read(tokens), ExtractionContext.NONE)
                .reference();
    }
}
