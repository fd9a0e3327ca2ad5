package dk.tovholder;

import dk.tovholder.chat.ChatPlatform;
import dk.tovholder.config.BotTexts;
import dk.tovholder.config.SettingException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The bot: started, serving its chat platform, closed. */
@SpringBootApplication
public class TovholderApplication {
    private static final int WRONG_CONFIGURATION = 2;

    /**
     * Runs until the platform has no more to serve.
     *
     * @param arguments settings as {@code --key=value}
     * @return the exit code
     */
    public static int run(String... arguments) {
        SpringApplication application = new SpringApplication(TovholderApplication.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        try (ConfigurableApplicationContext context = application.run(arguments)) {
            return context.getBean(ChatPlatform.class).serve();
        } catch (RuntimeException e) {
            SettingException wrong = settingFault(e);
            if (wrong == null) {
                throw e;
            }
            System.err.println(BotTexts.builtIn()
                    .text(wrong.messageKey(), wrong.arguments().toArray()));
            return WRONG_CONFIGURATION;
        }
    }

    private static @Nullable SettingException settingFault(@Nullable Throwable fault) {
        Throwable cause = fault;
        while (cause != null && !(cause instanceof SettingException)) {
            cause = cause.getCause();
        }
        return (SettingException) cause;
    }
}
