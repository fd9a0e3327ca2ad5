package dk.tovholder.extraction.language;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** Words that stand in one value of a file, parted by blanks. */
final class WordList {
    private WordList() {}

    static List<String> of(LanguageData data) {
        return of(data.string());
    }

    static List<String> of(String words) {
        List<String> list = new ArrayList<>();
        StringTokenizer tokenizer = new StringTokenizer(words);
        while (tokenizer.hasMoreTokens()) {
            list.add(tokenizer.nextToken());
        }
        return list;
    }
}
