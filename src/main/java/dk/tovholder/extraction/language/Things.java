package dk.tovholder.extraction.language;

import dk.tovholder.extraction.text.CompiledInput;
import dk.tovholder.extraction.text.CompiledOutput;
import dk.tovholder.extraction.text.Suffixes;
import dk.tovholder.extraction.text.Tokens;
import java.util.List;

/** Nouns that name what is settled, in compounds too: "forslaget", "ændringsforslaget". */
public final class Things {
    private final Suffixes nouns;

    Things(List<String> nouns) {
        this.nouns = Suffixes.of(nouns);
    }

    Things(CompiledInput in) {
        nouns = new Suffixes(in);
    }

    void compile(CompiledOutput out) {
        nouns.compile(out);
    }

    public boolean hold(Tokens tokens, int index) {
        return tokens.isWord(index) && nouns.of(tokens, index, 0) != 0;
    }
}
