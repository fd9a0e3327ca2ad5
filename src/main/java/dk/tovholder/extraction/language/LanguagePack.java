package dk.tovholder.extraction.language;

import dk.tovholder.extraction.LanguageSource;
import dk.tovholder.extraction.text.CompiledInput;
import dk.tovholder.extraction.text.CompiledOutput;
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

    /** As it was compiled. */
    static LanguagePack of(CompiledInput in) {
        int verbs = in.number();
        Lexicon lexicon = new Lexicon(in);
        Endings endings = new Endings(in);
        List<Cue> cues = CompiledCues.read(in);
        return new LanguagePack(lexicon, endings, new CueTrie(in, cues), cues, verbs);
    }

    void compile(CompiledOutput out) {
        out.number(verbs);
        lexicon.compile(out);
        endings.compile(out);
        CompiledCues.compile(out, cues);
        trie.compile(out, cues);
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
