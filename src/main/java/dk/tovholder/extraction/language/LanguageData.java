package dk.tovholder.extraction.language;

import dk.tovholder.extraction.LanguageSource;
import dk.tovholder.extraction.text.CompiledInput;
import dk.tovholder.extraction.text.CompiledOutput;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.error.YAMLException;

/** A part of a YAML file of the language folder, which knows where it stands. */
public final class LanguageData {
    private static final int MOST_DIGITS = 9;

    private final String file;
    private final String path;
    private final Part part;

    private LanguageData(String file, String path, Part part) {
        this.file = file;
        this.path = path;
        this.part = part;
    }

    /** Reads a file as {@code headings.yaml}. */
    public static LanguageData read(LanguageSource source, String file) {
        try (Reader reader = new InputStreamReader(source.open(file), StandardCharsets.UTF_8)) {
            Part root = PartReader.read(file, reader);
            if (root == null) {
                throw new LanguageException(file + ": the file is empty");
            }
            return new LanguageData(file, "", root);
        } catch (IOException e) {
            throw new LanguageException(file + ": cannot be read: " + e.getMessage(), e);
        } catch (YAMLException e) {
            throw new LanguageException(file + ": " + e.getMessage(), e);
        }
    }

    /** As it was compiled. */
    static LanguageData of(CompiledInput in) {
        return new LanguageData(in.string(), "", CompiledPart.read(in));
    }

    void compile(CompiledOutput out) {
        out.string(file);
        CompiledPart.compile(out, part);
    }

    /** The part under this key, which must be there. */
    public LanguageData at(String key) {
        for (Part.Entry entry : entries()) {
            if (entry.key().value().equals(key)) {
                return child(entry);
            }
        }
        throw fault("the key \"" + key + "\" is missing");
    }

    public boolean has(String key) {
        for (Part.Entry entry : entries()) {
            if (entry.key().value().equals(key)) {
                return true;
            }
        }
        return false;
    }

    /** The parts of a mapping, in the order of the file. */
    public Map<String, LanguageData> children() {
        Map<String, LanguageData> children = new LinkedHashMap<>();
        for (Part.Entry entry : entries()) {
            children.put(entry.key().value(), child(entry));
        }
        return children;
    }

    private List<Part.Entry> entries() {
        if (part instanceof Part.Mapping mapping) {
            return mapping.entries();
        }
        throw fault("keys with values are expected here");
    }

    private LanguageData child(Part.Entry entry) {
        String key = entry.key().value();
        return new LanguageData(file, path.isEmpty() ? key : path + "." + key, entry.value());
    }

    /** The members of a list. */
    public List<LanguageData> list() {
        if (!(part instanceof Part.Sequence sequence)) {
            throw fault("a list is expected here");
        }
        List<LanguageData> members = new ArrayList<>();
        for (Part member : sequence.members()) {
            members.add(new LanguageData(file, path + "[" + members.size() + "]", member));
        }
        return members;
    }

    /** The members of a list of words. */
    public List<String> strings() {
        return list().stream().map(LanguageData::string).toList();
    }

    /** A mapping of words to words, in the order of the file. */
    public Map<String, String> pairs() {
        Map<String, String> pairs = new LinkedHashMap<>();
        children().forEach((key, value) -> pairs.put(key, value.string()));
        return pairs;
    }

    /** The parts of a mapping as plain maps, lists, numbers and words. */
    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        children().forEach((key, child) -> values.put(key, plain(child.part)));
        return values;
    }

    private static Object plain(Part part) {
        if (part instanceof Part.Mapping mapping) {
            Map<Object, Object> values = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> values.put(plain(entry.key()), plain(entry.value())));
            return values;
        }
        if (part instanceof Part.Sequence sequence) {
            return sequence.members().stream().map(LanguageData::plain).toList();
        }
        Part.Scalar scalar = (Part.Scalar) part;
        return scalar.plain() && isNumber(scalar.value()) ? Integer.valueOf(scalar.value()) : scalar.value();
    }

    /** "7", "-2"; not "06", not more digits than a number of these files has. */
    private static boolean isNumber(String value) {
        int first = value.startsWith("-") ? 1 : 0;
        boolean padded = value.startsWith("0", first) && value.length() > first + 1;
        if (padded || value.length() == first || value.length() > MOST_DIGITS) {
            return false;
        }
        return value.chars().skip(first).allMatch(c -> c >= '0' && c <= '9');
    }

    public String string() {
        if (!(part instanceof Part.Scalar scalar)) {
            throw fault("a word is expected here");
        }
        return scalar.value();
    }

    /** What is wrong here, with the place; to be thrown. */
    public LanguageException fault(String problem) {
        return new LanguageException(file + ", line " + part.line() + ", " + path + ": " + problem);
    }
}
