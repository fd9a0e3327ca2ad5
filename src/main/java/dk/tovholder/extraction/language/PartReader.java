package dk.tovholder.extraction.language;

import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Makes parts of a parser's events. The library's own way to objects would do as well, but brings so many classes and
 * patterns along that starting would take a third longer.
 */
final class PartReader {
    private final String file;
    private final Parser parser;

    private PartReader(String file, Reader reader) {
        this.file = file;
        parser = new ParserImpl(new StreamReader(reader), new LoaderOptions());
    }

    /** The file's content; null where it is empty. */
    static @Nullable Part read(String file, Reader reader) {
        PartReader parts = new PartReader(file, reader);
        parts.parser.getEvent();
        if (parts.parser.checkEvent(Event.ID.StreamEnd)) {
            return null;
        }
        parts.parser.getEvent();
        Part root = parts.next();
        parts.parser.getEvent();
        if (!parts.parser.checkEvent(Event.ID.StreamEnd)) {
            throw parts.fault("more than one document stands in the file", parts.parser.getEvent());
        }
        return root;
    }

    private Part next() {
        Event event = parser.getEvent();
        int line = line(event);
        if (event instanceof ScalarEvent scalar) {
            return new Part.Scalar(scalar.getValue(), scalar.getScalarStyle() == ScalarStyle.PLAIN, line);
        }
        if (event instanceof SequenceStartEvent) {
            return sequence(line);
        }
        if (event instanceof MappingStartEvent) {
            return mapping(line);
        }
        throw fault("an alias is not read here", event);
    }

    private Part sequence(int line) {
        List<Part> members = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            members.add(next());
        }
        parser.getEvent();
        return new Part.Sequence(members, line);
    }

    private Part mapping(int line) {
        List<Part.Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            Event first = parser.peekEvent();
            if (!(next() instanceof Part.Scalar key)) {
                throw fault("a word is expected as the key", first);
            }
            Part value = next();
            if (!keys.add(key.value())) {
                throw fault("the key \"" + key.value() + "\" stands there twice", first);
            }
            entries.add(new Part.Entry(key, value));
        }
        parser.getEvent();
        return new Part.Mapping(entries, line);
    }

    private LanguageException fault(String problem, Event event) {
        return new LanguageException(file + ", line " + line(event) + ": " + problem);
    }

    private static int line(Event event) {
        return event.getStartMark() == null ? 0 : event.getStartMark().getLine() + 1;
    }
}
