package dk.tovholder.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dk.tovholder.config.WhyWords;
import dk.tovholder.extraction.Extraction;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** What was taken out of a text, as JSON. Written by hand, field by field: this is an interface that others build on. */
final class ExtractionJson implements ExtractionFormat {
    private static final JsonFactory JSON = new JsonFactory();

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    private final @Nullable WhyWords why;

    /** @param why says why; null where nobody asked */
    ExtractionJson(@Nullable WhyWords why) {
        this.why = why;
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public String one(String source, Extraction extraction) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter(SEPARATORS)
                    .withArrayIndenter(INDENT)
                    .withObjectIndenter(INDENT));
            new ExtractionFields(json, why).write(source, extraction);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    @Override
    public String before() {
        return "[";
    }

    @Override
    public String between() {
        return ",";
    }

    @Override
    public String after() {
        return "]";
    }
}
