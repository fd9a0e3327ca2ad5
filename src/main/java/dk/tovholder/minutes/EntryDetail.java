package dk.tovholder.minutes;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one entry.
 *
 * @param words the words in the minutes by which it was known; empty where the place alone said it, or somebody added it
 * @param rule id of the rule that took it
 * @param line in the text, from 1; 0 where somebody added it
 * @param page in the file, from 1; null where it has no pages
 * @param waits whether it waits for somebody to vouch for it
 * @param fields what can be put right, and how it stands
 * @param history oldest first
 * @param undoable whether there is something to take back
 */
public record EntryDetail(
        EntryView entry,
        String quote,
        String words,
        String rule,
        int line,
        @Nullable Integer page,
        boolean dropped,
        boolean waits,
        Map<Field, String> fields,
        List<ChangeView> history,
        boolean undoable) {
    public EntryDetail {
        fields = Map.copyOf(fields);
        history = List.copyOf(history);
    }
}
