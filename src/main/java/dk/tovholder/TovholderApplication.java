package dk.tovholder;

import dk.tovholder.chat.ChatPlatform;
import dk.tovholder.config.PlatformChoice;
import dk.tovholder.config.SettingException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;

/** The bot: started, serving its chat platform, closed. */
@SpringBootApplication
public class TovholderApplication {
    /** Who lost a store that was there waits for it, for days if need be, two minutes at most between two tries. */
    private static final String STORE_MAY_BE_AWAY = "--spring.flyway.connect-retries=10000";

    /**
     * Runs until the platform has no more to serve.
     *
     * @param arguments settings as {@code --key=value}
     * @return the exit code
     * @throws SettingException where a setting stops the start
     */
    public static int run(String... arguments) {
        int code = serve(arguments);
        while (code == ChatPlatform.AGAIN) {
            String[] patiently = Arrays.copyOf(arguments, arguments.length + 1);
            patiently[arguments.length] = STORE_MAY_BE_AWAY;
            code = serve(patiently);
        }
        return code;
    }

    private static int serve(String... arguments) {
        return start(
                application(), context -> context.getBean(ChatPlatform.class).serve(), arguments);
    }

    /**
     * Does one piece of work on the store. No platform is served meanwhile and no reminder sent.
     *
     * @param arguments settings as {@code --key=value}
     * @return the exit code
     * @throws SettingException where a setting stops the start
     */
    public static int work(ToIntFunction<ApplicationContext> work, String... arguments) {
        Map<String, Object> alone = Map.of(PlatformChoice.PROPERTY, PlatformChoice.NONE, "db-scheduler.enabled", false);
        SpringApplication application = application();
        application.addInitializers(context ->
                context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("work", alone)));
        return start(application, work, arguments);
    }

    /**
     * Reads the settings and starts nothing.
     *
     * @param arguments settings as {@code --key=value}
     * @return the exit code
     * @throws SettingException where a setting is wrong
     */
    public static int settings(ToIntFunction<Environment> work, String... arguments) {
        return start(application(Nothing.class), context -> work.applyAsInt(context.getEnvironment()), arguments);
    }

    /** What is started where only the settings are asked for. */
    private static final class Nothing {}

    private static SpringApplication application() {
        return application(TovholderApplication.class);
    }

    private static SpringApplication application(Class<?> parts) {
        SpringApplication application = new SpringApplication(parts);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        return application;
    }

    private static int start(
            SpringApplication application, ToIntFunction<ApplicationContext> work, String... arguments) {
        try (ConfigurableApplicationContext context = application.run(arguments)) {
            return work.applyAsInt(context);
        } catch (RuntimeException e) {
            SettingException wrong = settingFault(e);
            throw wrong == null ? e : wrong;
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
