package dk.tovholder.support;

import dk.tovholder.minutes.Languages;
import java.util.Locale;

/** The same language for everybody. */
public record OneLanguage(Locale language) implements Languages {
    public static final Languages DANISH = new OneLanguage(Locale.forLanguageTag("da"));

    @Override
    public Locale ofGuild(String guild) {
        return language;
    }

    @Override
    public Locale of(String user, Locale own, String guild) {
        return language;
    }

    @Override
    public Locale ofUser(String user, String guild) {
        return language;
    }
}
