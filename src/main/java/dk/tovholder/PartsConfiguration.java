package dk.tovholder;

import dk.tovholder.config.ConfigFiles;
import dk.tovholder.document.DocumentLimits;
import dk.tovholder.document.DocumentReaders;
import dk.tovholder.extraction.MinutesExtractor;
import dk.tovholder.minutes.MinutesReader;
import org.springframework.beans.factory.annotation.Value;
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
    MinutesExtractor minutesExtractor(ConfigFiles files, @Value("${tovholder.language}") String language) {
        return MinutesExtractor.load(name -> files.open(language + "/" + name));
    }

    @Bean
    MinutesReader minutesReader(MinutesExtractor extractor) {
        return extractor::extract;
    }
}
