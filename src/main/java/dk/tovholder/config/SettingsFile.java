package dk.tovholder.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A settings file as flat keys, each with its line. */
record SettingsFile(String name, Map<String, Entry> entries) {
    /** @param line from 1, as text */
    record Entry(String value, String line) {}

    /** @throws SettingException where it is no YAML, or gives a key twice */
    static SettingsFile read(String name, InputStream in) throws IOException {
        Map<String, Entry> entries = new LinkedHashMap<>();
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new InputStreamReader(in, StandardCharsets.UTF_8));
            collect(name, "", root, entries);
        } catch (MarkedYAMLException e) {
            throw new SettingException(
                    "setting.file.yaml", name, line(e.getProblemMark()), String.valueOf(e.getProblem()));
        }
        return new SettingsFile(name, entries);
    }

    private static void collect(String file, String key, @Nullable Node node, Map<String, Entry> entries) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                String last = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
                collect(file, key.isEmpty() ? last : key + "." + last, tuple.getValueNode(), entries);
            }
        } else if (node != null && !key.isEmpty()) {
            if (entries.put(key, new Entry(value(node), line(node.getStartMark()))) != null) {
                throw new SettingException("setting.twice", file, line(node.getStartMark()), key);
            }
        }
    }

    private static String value(Node node) {
        if (node instanceof SequenceNode sequence) {
            List<String> values = new ArrayList<>();
            sequence.getValue().forEach(child -> values.add(value(child)));
            return String.join(",", values);
        }
        return node instanceof ScalarNode scalar && !Tag.NULL.equals(node.getTag()) ? scalar.getValue() : "";
    }

    private static String line(@Nullable Mark mark) {
        return mark == null ? "?" : String.valueOf(mark.getLine() + 1);
    }
}
