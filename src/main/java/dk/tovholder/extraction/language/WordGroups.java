package dk.tovholder.extraction.language;

import dk.tovholder.extraction.LanguageSource;
import java.util.LinkedHashMap;
import java.util.Map;

/** The groups of phrases of a file, by their ids. */
public final class WordGroups {
    private final Map<String, WordGroup> groups;

    private WordGroups(Map<String, WordGroup> groups) {
        this.groups = groups;
    }

    /** Reads a file as {@code events.yaml}. */
    public static WordGroups read(LanguageSource source, String file) {
        Map<String, WordGroup> groups = new LinkedHashMap<>();
        for (LanguageData entry : LanguageData.read(source, file).list()) {
            String id = entry.at("id").string();
            if (groups.put(id, new WordGroup(entry.at("phrases").strings())) != null) {
                throw entry.fault("the id \"" + id + "\" stands there twice");
            }
        }
        return new WordGroups(groups);
    }

    /** @throws IllegalArgumentException where the file has no such group */
    public WordGroup group(String id) {
        WordGroup group = groups.get(id);
        if (group == null) {
            throw new IllegalArgumentException("no group of words has the id " + id);
        }
        return group;
    }
}
