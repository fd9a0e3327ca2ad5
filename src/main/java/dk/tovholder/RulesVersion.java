package dk.tovholder;

import dk.tovholder.config.ConfigFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Names the rules by their own content, the code and the words alike, so that nobody has to count: minutes that were read by
 * others are known by it.
 */
final class RulesVersion {
    private static final String CODE = "classpath:dk/tovholder/extraction/**/*.class";
    private static final int LENGTH = 16;

    private final ConfigFiles files;
    private final SortedSet<String> names = new ConcurrentSkipListSet<>();

    RulesVersion(ConfigFiles files) {
        this.files = files;
    }

    /** A file that the language is read from. */
    void add(String name) {
        names.add(name);
    }

    String text() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String name : names) {
                add(digest, name, files.open(name));
            }
            for (Resource compiled : code()) {
                add(digest, String.valueOf(compiled.getFilename()), compiled.getInputStream());
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Resource> code() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(CODE))
                .sorted(Comparator.comparing(Resource::getDescription))
                .toList();
    }

    private static void add(MessageDigest digest, String name, InputStream content) throws IOException {
        try (content) {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(content.readAllBytes());
        }
    }
}
