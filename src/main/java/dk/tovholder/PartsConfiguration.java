package dk.tovholder;

import dk.tovholder.document.DocumentLimits;
import dk.tovholder.document.DocumentReaders;
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
}
