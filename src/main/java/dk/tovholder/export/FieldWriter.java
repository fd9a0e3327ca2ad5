package dk.tovholder.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Fields of a JSON object as all of ours are written: what is absent is null, words are in lower case, times are 09:30. */
public abstract class FieldWriter {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    protected final JsonGenerator json;

    protected FieldWriter(JsonGenerator json) {
        this.json = json;
    }

    /** Writes the fields of one entry. */
    protected interface Fields<T> {
        void write(T entry) throws IOException;
    }

    protected final <T> void list(String name, List<T> entries, Fields<T> fields) throws IOException {
        json.writeArrayFieldStart(name);
        for (T entry : entries) {
            json.writeStartObject();
            fields.write(entry);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    protected final void time(String name, @Nullable LocalTime time) throws IOException {
        text(name, time == null ? null : TIME.format(time));
    }

    protected final void word(String name, @Nullable Enum<?> word) throws IOException {
        text(name, word == null ? null : word.name().toLowerCase(Locale.ROOT));
    }

    protected final void text(String name, @Nullable Object value) throws IOException {
        json.writeStringField(name, value == null ? null : value.toString());
    }
}
