package dk.tovholder.config;

import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.ConfigurableEnvironment;

/** The folder bot-config and the messages in it. */
@Configuration(proxyBeanMethods = false)
class ConfigConfiguration {
    @Bean
    ConfigFiles configFiles(ConfigurableEnvironment environment) {
        return SettingsLoader.files(environment);
    }

    @Bean
    BotTexts botTexts(ConfigFiles files, ConfigurableEnvironment environment) {
        return BotTexts.load(files, Locale.forLanguageTag(environment.getProperty("tovholder.language", "da")));
    }

    @Bean
    DayWords dayWords(BotTexts texts) {
        return new DayWords(texts);
    }
}
