package dk.tovholder.agenda;

import dk.tovholder.config.ConfigFiles;
import dk.tovholder.config.SettingException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** The points that stand on every agenda of a language: {@code agenda.yaml}. */
@Component
class StandingPoints {
    private static final String FILE = "/agenda.yaml";

    private final ConfigFiles files;

    /** Reads them once, so that a fault shows at start. */
    StandingPoints(ConfigFiles files, @Value("${tovholder.language}") String language) {
        this.files = files;
        opening(language);
        closing(language);
    }

    /** Before the points of the meeting. */
    List<String> opening(String language) {
        return read(language, "opening");
    }

    /** After them. */
    List<String> closing(String language) {
        return read(language, "closing");
    }

    private List<String> read(String language, String key) {
        String name = language + FILE;
        try (InputStream file = files.open(name)) {
            Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            if (content instanceof Map<?, ?> lists && lists.get(key) instanceof List<?> points) {
                return points.stream().map(String::valueOf).toList();
            }
            throw new SettingException("setting.agenda.list", files.describe(name), key);
        } catch (MarkedYAMLException e) {
            throw new SettingException(
                    "setting.file.yaml",
                    files.describe(name),
                    e.getProblemMark().getLine() + 1,
                    e.getProblem());
        } catch (IOException e) {
            throw new SettingException("setting.file.unreadable", files.describe(name), String.valueOf(e.getMessage()));
        }
    }
}
