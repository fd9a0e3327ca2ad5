package dk.tovholder.extraction.date;

import dk.tovholder.extraction.language.LanguageData;
import dk.tovholder.extraction.text.Tokens;
import dk.tovholder.extraction.text.WordSet;
import org.jspecify.annotations.Nullable;

/** The words of dates and times of one language, as {@code calendar.yaml} has them. */
public final class CalendarWords {
    private final WordTable table = new WordTable();
    private final WordSet pastPhrases = new WordSet();

    private CalendarWords() {}

    /**
     * @param calendar the file
     * @throws dk.tovholder.extraction.language.LanguageException where it is not as it should be
     */
    public static CalendarWords of(LanguageData calendar) {
        CalendarWords words = new CalendarWords();
        new CalendarLoader(words).load(calendar);
        return words;
    }

    Word entry(CharSequence word) {
        return table.entry(word);
    }

    void addPastPhrase(String first, String second) {
        pastPhrases.add(pair(Tokens.hash(first), Tokens.hash(second)));
    }

    @Nullable Word get(long hash) {
        return table.get(hash);
    }

    boolean isPastPhrase(long first, long second) {
        return pastPhrases.contains(pair(first, second));
    }

    private static long pair(long first, long second) {
        return first * 31 + second;
    }
}
