package dk.tovholder.extraction.language;

import dk.tovholder.extraction.LanguageSource;
import dk.tovholder.extraction.text.CompiledInput;
import dk.tovholder.extraction.text.CompiledOutput;
import java.util.List;

/**
 * All that is known of a language, as its folder has it.
 *
 * @param general its code and abbreviations
 * @param calendar words of dates and times
 * @param bodies who meets
 * @param headings how minutes are divided
 * @param events groups of phrases around coming dates
 * @param pack words and cues
 */
public record Language(
        LanguageData general,
        LanguageData calendar,
        LanguageData bodies,
        LanguageData headings,
        WordGroups events,
        LanguagePack pack) {
    /** The files it is read from. */
    static final List<String> FILES = List.of(
            "language.yaml",
            "calendar.yaml",
            "bodies.yaml",
            "headings.yaml",
            "events.yaml",
            "names.yaml",
            "titles.yaml",
            "grammar.yaml",
            "verbs.yaml",
            "cues.yaml");

    /**
     * The language of a folder; the one that is built in is not put together anew.
     *
     * @throws LanguageException where a file is missing or not as it should be
     */
    public static Language load(LanguageSource source) {
        Language compiled = CompiledLanguage.of(source);
        return compiled == null ? read(source) : compiled;
    }

    static Language read(LanguageSource source) {
        return new Language(
                LanguageData.read(source, "language.yaml"),
                LanguageData.read(source, "calendar.yaml"),
                LanguageData.read(source, "bodies.yaml"),
                LanguageData.read(source, "headings.yaml"),
                WordGroups.read(source, "events.yaml"),
                LanguagePack.load(source));
    }

    static Language of(CompiledInput in) {
        return new Language(
                LanguageData.of(in),
                LanguageData.of(in),
                LanguageData.of(in),
                LanguageData.of(in),
                WordGroups.of(in),
                LanguagePack.of(in));
    }

    void compile(CompiledOutput out) {
        general.compile(out);
        calendar.compile(out);
        bodies.compile(out);
        headings.compile(out);
        events.compile(out);
        pack.compile(out);
    }
}
