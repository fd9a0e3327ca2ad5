package dk.tovholder.extraction.language;

import dk.tovholder.extraction.LanguageSource;
import dk.tovholder.extraction.text.CompiledInput;
import dk.tovholder.extraction.text.CompiledOutput;
import dk.tovholder.extraction.text.SourceText;
import dk.tovholder.extraction.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The groups of phrases of a file, by their ids. */
public final class WordGroups {
    private final Map<String, WordGroup> groups = new HashMap<>();
    private final GroupTrie trie;

    private WordGroups(GroupTrie trie) {
        this.trie = trie;
    }

    /** Reads a file as {@code events.yaml}. */
    public static WordGroups read(LanguageSource source, String file) {
        List<LanguageData> entries = LanguageData.read(source, file).list();
        WordGroups groups = new WordGroups(new GroupTrie(entries.size()));
        Tokens tokens = new Tokens();
        for (LanguageData entry : entries) {
            String id = entry.at("id").string();
            int index = groups.groups.size();
            if (groups.add(id, index) != null) {
                throw entry.fault("the id \"" + id + "\" stands there twice");
            }
            for (String written : entry.at("phrases").strings()) {
                for (String phrase : Alternatives.of(written)) {
                    tokens.read(SourceText.of(phrase));
                    groups.trie.add(phrase, tokens, index);
                }
            }
        }
        return groups;
    }

    /** As they were compiled. */
    static WordGroups of(CompiledInput in) {
        WordGroups groups = new WordGroups(new GroupTrie(in));
        for (int count = in.number(); count > 0; count--) {
            String id = in.string();
            groups.add(id, in.number());
        }
        return groups;
    }

    void compile(CompiledOutput out) {
        trie.compile(out);
        out.number(groups.size());
        groups.forEach((id, group) -> {
            out.string(id);
            out.number(group.index());
        });
    }

    /** Interned, an id is the very string that a rule asks with, and found without comparing letters. */
    private @Nullable WordGroup add(String id, int index) {
        return groups.put(id.intern(), new WordGroup(trie, index));
    }

    /** The phrases as they stand in a text. */
    public GroupsInText in(Tokens tokens) {
        return new GroupsInText(this, tokens);
    }

    GroupTrie trie() {
        return trie;
    }

    /** @throws IllegalArgumentException where the file has no such group */
    WordGroup group(String id) {
        WordGroup group = groups.get(id);
        if (group == null) {
            throw new IllegalArgumentException("no group of words has the id " + id);
        }
        return group;
    }
}
