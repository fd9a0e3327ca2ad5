package dk.tovholder;

import dk.tovholder.chat.Messenger;
import dk.tovholder.config.ConfigFiles;
import dk.tovholder.config.PlatformChoice;
import dk.tovholder.document.DocumentLimits;
import dk.tovholder.document.DocumentReaders;
import dk.tovholder.extraction.MinutesExtractor;
import dk.tovholder.minutes.MinutesReader;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts that know nothing of Spring. */
@Configuration(proxyBeanMethods = false)
class PartsConfiguration {
    @Bean
    DocumentLimits documentLimits() {
        return DocumentLimits.DEFAULT;
    }

    @Bean
    DocumentReaders documentReaders(DocumentLimits limits) {
        return new DocumentReaders(limits);
    }

    @Bean
    RulesVersion rulesVersion(ConfigFiles files) {
        return new RulesVersion(files);
    }

    @Bean
    MinutesExtractor minutesExtractor(ConfigFiles files, RulesVersion version) {
        return Extractors.load(files, version::add);
    }

    @Bean
    MinutesReader minutesReader(MinutesExtractor extractor, RulesVersion version) {
        return new VersionedReader(extractor, version);
    }

    /** Where no platform is served there is nobody to give messages to. */
    @Bean
    @ConditionalOnProperty(name = PlatformChoice.PROPERTY, havingValue = PlatformChoice.NONE)
    List<Messenger> noMessengers() {
        return List.of();
    }
}
