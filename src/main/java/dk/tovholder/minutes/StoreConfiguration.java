package dk.tovholder.minutes;

import dk.tovholder.config.SettingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The store's own settings, and the folder of its file. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({StoreProperties.class, RetentionProperties.class})
class StoreConfiguration {
    private static final String DATA_DIR = "tovholder.data-dir";

    /** SQLite makes the file but not its folder; this runs before any bean opens a connection. */
    @Bean
    static BeanFactoryPostProcessor dataFolder(Environment environment) {
        return beans -> {
            if (environment.getRequiredProperty("spring.datasource.url").startsWith("jdbc:sqlite:")) {
                create(Path.of(environment.getRequiredProperty(DATA_DIR)));
            }
        };
    }

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new SettingException("setting.data-dir", folder);
        }
        if (!Files.isWritable(folder)) {
            throw new SettingException("setting.data-dir", folder);
        }
    }
}
