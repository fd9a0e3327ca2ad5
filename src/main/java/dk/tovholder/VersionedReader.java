package dk.tovholder;

import dk.tovholder.extraction.Extraction;
import dk.tovholder.extraction.ExtractionContext;
import dk.tovholder.extraction.MinutesExtractor;
import dk.tovholder.minutes.MinutesReader;
import java.util.Objects;
import org.springframework.util.function.SingletonSupplier;

/** The extractor with the version of what it reads by, which is found out when somebody asks for it. */
final class VersionedReader implements MinutesReader {
    private final MinutesExtractor extractor;
    private final SingletonSupplier<String> version;

    VersionedReader(MinutesExtractor extractor, RulesVersion version) {
        this.extractor = extractor;
        this.version = SingletonSupplier.of(version::text);
    }

    @Override
    public Extraction read(String text, ExtractionContext context) {
        return extractor.extract(text, context);
    }

    @Override
    public String version() {
        return Objects.requireNonNull(version.obtain());
    }
}
