package dk.tovholder.extraction.language;

import dk.tovholder.extraction.LanguageSource;
import java.util.List;

/**
 * The words and cues of a language, read once and checked.
 *
 * @param lexicon what single words can be
 * @param endings what compounds can be
 * @param trie finds cues
 * @param cues in the order of the file
 * @param verbs how many verbs there are
 */
public record LanguagePack(Lexicon lexicon, Endings endings, CueTrie trie, List<Cue> cues, int verbs) {
    public LanguagePack {
        cues = List.copyOf(cues);
    }

    /** @throws LanguageException where a file is missing or not as it should be */
    public static LanguagePack load(LanguageSource source) {
        Lexicon.Builder lexicon = new Lexicon.Builder();
        Endings.Builder endings = new Endings.Builder();
        WordLists lists = new WordLists(lexicon, endings);
        lists.names(LanguageData.read(source, "names.yaml"));
        lists.titles(LanguageData.read(source, "titles.yaml"));
        lists.grammar(LanguageData.read(source, "grammar.yaml"));
        Verbs verbs = new Verbs(LanguageData.read(source, "verbs.yaml"), lexicon);
        CueReader cues = new CueReader(LanguageData.read(source, "cues.yaml"), verbs);
        for (long start : cues.trie().starts()) {
            lexicon.add(start, WordClass.CUE.bit());
        }
        return new LanguagePack(lexicon.build(), endings.build(), cues.trie(), cues.cues(), verbs.size());
    }
}
