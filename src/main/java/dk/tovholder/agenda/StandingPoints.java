package dk.tovholder.agenda;

import dk.tovholder.config.ConfigFiles;
import dk.tovholder.config.SettingException;
import dk.tovholder.minutes.GuildSettings;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
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

    private static final String OWN = "…";

    private final ConfigFiles files;

    /** Reads them once, so that a fault shows at start. */
    StandingPoints(ConfigFiles files, @Value("${tovholder.language}") String language) {
        this.files = files;
        opening(language);
        closing(language);
    }

    /** As the guild has set them, with a single … where the meeting's own points go, else those of its language. */
    Agenda.Standing of(GuildSettings settings) {
        String set = settings.standingPoints();
        if (set == null) {
            return new Agenda.Standing(opening(settings.language()), closing(settings.language()));
        }
        List<String> points = split(set);
        int own = points.indexOf(OWN);
        return own < 0
                ? new Agenda.Standing(points, List.of())
                : new Agenda.Standing(points.subList(0, own), points.subList(own + 1, points.size()));
    }

    private static List<String> split(String set) {
        return Collections.list(new StringTokenizer(set, ";\n")).stream()
                .map(point -> ((String) point).strip())
                .filter(point -> !point.isEmpty())
                .map(point -> point.equals("...") ? OWN : point)
                .toList();
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
