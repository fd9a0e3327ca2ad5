package dk.tovholder.minutes;

import dk.tovholder.config.ConfigFiles;
import dk.tovholder.config.SettingException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What a word's other forms may be: the endings of a language, and stems that change their vowel. From {@code search.yaml}. */
@Component
class Inflection {
    private static final String FILE = "search.yaml";
    private static final String CONSONANTS = "bdfgklmnprst";
    private static final int SHORTEST = 3;

    private final List<String> endings;
    private final List<List<String>> changes;
    private final Set<String> little;

    Inflection(ConfigFiles files) {
        Map<?, ?> content = read(files, ConfigFiles.OF_MINUTES + FILE);
        endings = list(content.get("endings")).stream()
                .map(Inflection::word)
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        changes = list(content.get("changes")).stream()
                .map(pair -> list(pair).stream().map(Inflection::word).toList())
                .toList();
        little = list(content.get("little")).stream().map(Inflection::word).collect(Collectors.toSet());
    }

    /** Whether a word of a topic does not tell what it is about. */
    boolean meansLittle(String word) {
        return little.contains(word);
    }

    /** Longest first. */
    List<String> endings() {
        return endings;
    }

    /** What is left of a word without its ending; a short ending leaves more. */
    String stem(String word) {
        return endings.stream()
                .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= least(ending))
                .findFirst()
                .map(ending -> single(word.substring(0, word.length() - ending.length())))
                .orElse(word);
    }

    private static int least(String ending) {
        return ending.length() == 1 ? SHORTEST + 1 : SHORTEST;
    }

    private static String single(String stem) {
        return stem.length() > SHORTEST && isDoubled(stem) ? stem.substring(0, stem.length() - 1) : stem;
    }

    private static boolean isDoubled(String stem) {
        char last = stem.charAt(stem.length() - 1);
        return last == stem.charAt(stem.length() - 2) && CONSONANTS.indexOf(last) >= 0;
    }

    /** The stem of other forms where the vowel changes, as {@code formaend} of {@code formand}. */
    Optional<String> changed(String stem) {
        return changes.stream().flatMap(pair -> changed(stem, pair).stream()).findFirst();
    }

    private static Optional<String> changed(String stem, List<String> pair) {
        return pair.stream()
                .filter(stem::endsWith)
                .findFirst()
                .map(end -> stem.substring(0, stem.length() - end.length()) + pair.get(1 - pair.indexOf(end)));
    }

    private static Map<?, ?> read(ConfigFiles files, String name) {
        try (InputStream file = files.open(name)) {
            Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return content instanceof Map<?, ?> map ? map : Map.of();
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

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static String word(Object value) {
        return SearchText.of(String.valueOf(value)).strip();
    }
}
