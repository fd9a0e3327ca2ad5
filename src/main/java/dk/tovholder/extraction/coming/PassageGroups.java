package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.language.GroupsInText;
import dk.tovholder.extraction.section.Passage;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which groups a whole passage has phrases of: looked for once, however many days it speaks of. */
final class PassageGroups {
    private final GroupsInText groups;
    private final Map<String, Boolean> known = new HashMap<>();
    private @Nullable Passage passage;

    PassageGroups(GroupsInText groups) {
        this.groups = groups;
    }

    boolean has(String group, Passage asked) {
        if (asked != passage) {
            passage = asked;
            known.clear();
        }
        Boolean held = known.get(group);
        if (held == null) {
            held = groups.find(group, asked.words().start(), asked.words().end()) >= 0;
            known.put(group, held);
        }
        return held;
    }
}
