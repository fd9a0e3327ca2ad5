package dk.tovholder.extraction.language;

import dk.tovholder.extraction.LanguageSource;
import dk.tovholder.extraction.text.CompiledInput;
import dk.tovholder.extraction.text.CompiledOutput;
import dk.tovholder.extraction.text.SourceText;
import dk.tovholder.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The groups of phrases of a file, by their ids. */
public final class WordGroups {
    private final Map<String, WordGroup> groups = new HashMap<>();
    private final List<GroupTrie> parts = new ArrayList<>();

    private WordGroups() {}

    /** Reads a file as {@code events.yaml}. */
    public static WordGroups read(LanguageSource source, String file) {
        WordGroups groups = new WordGroups();
        Tokens tokens = new Tokens();
        for (LanguageData entry : LanguageData.read(source, file).list()) {
            String id = entry.at("id").string();
            WordGroup group = groups.add();
            if (groups.groups.put(id, group) != null) {
                throw entry.fault("the id \"" + id + "\" stands there twice");
            }
            for (String written : entry.at("phrases").strings()) {
                for (String phrase : Alternatives.of(written)) {
                    tokens.read(SourceText.of(phrase));
                    group.trie().add(phrase, tokens, group.bit());
                }
            }
        }
        return groups;
    }

    /** As they were compiled. */
    static WordGroups of(CompiledInput in) {
        WordGroups groups = new WordGroups();
        for (int parts = in.number(); parts > 0; parts--) {
            groups.parts.add(new GroupTrie(in));
        }
        for (int count = in.number(); count > 0; count--) {
            String id = in.string();
            int part = in.number();
            groups.groups.put(id, new WordGroup(groups.parts.get(part), part, in.bits()));
        }
        return groups;
    }

    void compile(CompiledOutput out) {
        out.number(parts.size());
        parts.forEach(part -> part.compile(out));
        out.number(groups.size());
        groups.forEach((id, group) -> {
            out.string(id);
            out.number(group.part());
            out.bits(group.bit());
        });
    }

    private WordGroup add() {
        int place = groups.size() % GroupTrie.MOST;
        if (place == 0) {
            parts.add(new GroupTrie());
        }
        return new WordGroup(parts.get(parts.size() - 1), parts.size() - 1, 1L << place);
    }

    /** The phrases as they stand in a text. */
    public GroupsInText in(Tokens tokens) {
        return new GroupsInText(this, tokens);
    }

    List<GroupTrie> parts() {
        return parts;
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
