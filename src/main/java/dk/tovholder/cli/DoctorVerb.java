package dk.tovholder.cli;

import dk.tovholder.TovholderApplication;
import dk.tovholder.config.BotTexts;
import dk.tovholder.config.ConfigFiles;
import dk.tovholder.config.Finding;
import dk.tovholder.config.Finding.Mark;
import dk.tovholder.config.SettingException;
import dk.tovholder.discord.DiscordCheckup;
import dk.tovholder.minutes.SettingsService;
import dk.tovholder.minutes.StoreAddress;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** The verb {@code doctor}: one line for each thing that was looked at, with the remedy where something is wrong. */
@Command(
        name = "doctor",
        description = "Checks configuration, store, token, intents, permissions, clock and whom no reminder reaches.",
        mixinStandardHelpOptions = true)
final class DoctorVerb implements Callable<Integer> {
    /** What the program logs while it starts is said in the findings. */
    private static final String QUIET = "--logging.level.root=OFF";

    private final List<String> settings;
    private final PrintWriter out;

    /** @param settings as {@code --key=value} */
    DoctorVerb(List<String> settings, PrintWriter out) {
        this.settings = settings;
        this.out = out;
    }

    @Override
    public Integer call() {
        List<String> quiet = new ArrayList<>(settings);
        quiet.add(QUIET);
        try {
            return TovholderApplication.work(context -> print(look(context)), quiet.toArray(new String[0]));
        } catch (SettingException wrong) {
            return print(List.of(Finding.wrong(text(
                    "doctor.config.wrong",
                    text(wrong.messageKey(), wrong.arguments().toArray())))));
        } catch (RuntimeException broken) {
            return print(List.of(Finding.wrong(text("doctor.store.wrong", innermost(broken)))));
        }
    }

    private static String text(String key, Object... arguments) {
        return BotTexts.builtIn().text(key, arguments);
    }

    private static String innermost(Throwable fault) {
        Throwable cause = fault;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }

    private static List<Finding> look(ApplicationContext context) {
        Environment environment = context.getEnvironment();
        BotTexts texts = context.getBean(BotTexts.class);
        SettingsService guilds = context.getBean(SettingsService.class);
        DiscordCheckup.Result discord = new DiscordCheckup(environment, guilds, texts).run();
        ZoneId zone = ZoneId.of(environment.getRequiredProperty("tovholder.time-zone"));
        List<Finding> findings = new ArrayList<>();
        String file = context.getBean(ConfigFiles.class).describe("tovholder.yaml");
        findings.add(Finding.fine(texts.text("doctor.config.fine", file)));
        findings.add(Finding.fine(texts.text("doctor.store.fine", store(environment))));
        findings.add(new ClockCheck(context.getBean(Clock.class), zone, texts).against(discord.time()));
        findings.addAll(discord.findings());
        findings.addAll(new ReachCheck(context, texts).run());
        return findings;
    }

    private static String store(Environment environment) {
        return new StoreAddress(environment.getRequiredProperty("spring.datasource.url")).shown();
    }

    private int print(List<Finding> findings) {
        findings.forEach(finding -> out.println(sign(finding.mark()) + " " + finding.text()));
        return findings.stream().anyMatch(finding -> finding.mark() == Mark.WRONG) ? ExitCode.USAGE : ExitCode.OK;
    }

    private static String sign(Mark mark) {
        return switch (mark) {
            case FINE -> "✓";
            case NOTE -> "!";
            case WRONG -> "✗";
        };
    }
}
