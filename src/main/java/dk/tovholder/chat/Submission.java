package dk.tovholder.chat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form that somebody filled in.
 *
 * @param form the id that it was made with
 * @param texts what was written or chosen, by field
 * @param members who was chosen, by field
 * @param message the message with the control that opened it; null where it came from a menu
 */
public record Submission(
        String form,
        Map<String, String> texts,
        Map<String, List<UserRef>> members,
        Caller caller,
        @Nullable MessageRef message) {
    public Submission {
        texts = Map.copyOf(texts);
        members = Map.copyOf(members);
    }

    /** What was written in a field, without blanks around; empty where nothing was. */
    public String text(String field) {
        return texts.getOrDefault(field, "").strip();
    }

    public List<UserRef> members(String field) {
        return members.getOrDefault(field, List.of());
    }
}
