package dk.tovholder.extraction.language;

import dk.tovholder.extraction.LanguageSource;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A part of a YAML file of the language folder, which knows where it stands. */
public final class LanguageData {
    private final String file;
    private final String path;
    private final Node node;

    private LanguageData(String file, String path, Node node) {
        this.file = file;
        this.path = path;
        this.node = node;
    }

    /** Reads a file as {@code headings.yaml}. */
    public static LanguageData read(LanguageSource source, String file) {
        try (Reader reader = new InputStreamReader(source.open(file), StandardCharsets.UTF_8)) {
            Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(reader);
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

    /** The part under this key, which must be there. */
    public LanguageData at(String key) {
        LanguageData child = children().get(key);
        if (child == null) {
            throw fault("the key \"" + key + "\" is missing");
        }
        return child;
    }

    public boolean has(String key) {
        return children().containsKey(key);
    }

    /** The parts of a mapping, in the order of the file. */
    public Map<String, LanguageData> children() {
        if (!(node instanceof MappingNode mapping)) {
            throw fault("keys with values are expected here");
        }
        Map<String, LanguageData> children = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = new LanguageData(file, path, tuple.getKeyNode()).string();
            LanguageData child = new LanguageData(file, path.isEmpty() ? key : path + "." + key, tuple.getValueNode());
            if (children.put(key, child) != null) {
                throw child.fault("the key stands there twice");
            }
        }
        return children;
    }

    /** The members of a list. */
    public List<LanguageData> list() {
        if (!(node instanceof SequenceNode sequence)) {
            throw fault("a list is expected here");
        }
        List<LanguageData> members = new ArrayList<>();
        for (Node member : sequence.getValue()) {
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
        children().forEach((key, child) -> values.put(key, plain(child.node)));
        return values;
    }

    private static Object plain(Node node) {
        if (node instanceof MappingNode mapping) {
            Map<Object, Object> values = new LinkedHashMap<>();
            mapping.getValue().forEach(tuple -> values.put(plain(tuple.getKeyNode()), plain(tuple.getValueNode())));
            return values;
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(LanguageData::plain).toList();
        }
        String value = ((ScalarNode) node).getValue();
        return node.getTag().equals(Tag.INT) ? (Object) Integer.valueOf(value) : value;
    }

    public String string() {
        if (!(node instanceof ScalarNode scalar)) {
            throw fault("a word is expected here");
        }
        return scalar.getValue();
    }

    /** What is wrong here, with the place; to be thrown. */
    public LanguageException fault(String problem) {
        int line = node.getStartMark() == null ? 0 : node.getStartMark().getLine() + 1;
        return new LanguageException(file + ", line " + line + ", " + path + ": " + problem);
    }
}
