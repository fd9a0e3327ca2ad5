package dk.tovholder.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dk.tovholder.extraction.DateMention;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A date expression as one line of JSON. */
final class DatesJson {
    private static final JsonFactory JSON = new JsonFactory();

    private DatesJson() {}

    /** @param source the file's name; null where there is only one file */
    static String line(@Nullable String source, DateMention mention) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            if (source != null) {
                json.writeStringField("source", source);
            }
            json.writeNumberField("line", mention.span().line());
            json.writeNumberField("start", mention.span().start());
            json.writeNumberField("end", mention.span().end());
            json.writeStringField("text", mention.text());
            json.writeStringField("value", mention.value());
            json.writeStringField("grain", mention.grain().name().toLowerCase(Locale.ROOT));
            json.writeStringField("certainty", mention.certainty().name().toLowerCase(Locale.ROOT));
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return line.toString();
    }
}
