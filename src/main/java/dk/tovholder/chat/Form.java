package dk.tovholder.chat;

import java.util.List;

/**
 * Fields to fill in and send off together.
 *
 * @param id comes back with what was filled in; at most 100 characters
 * @param title at most 45 characters
 * @param fields at most five
 */
public record Form(String id, String title, List<FormField> fields) {
    public Form {
        fields = List.copyOf(fields);
    }
}
