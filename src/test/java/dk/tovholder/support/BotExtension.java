package dk.tovholder.support;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.Attachment;
import dk.tovholder.chat.Caller;
import dk.tovholder.chat.ChannelRef;
import dk.tovholder.chat.CommandCall;
import dk.tovholder.chat.MessageRef;
import dk.tovholder.chat.PostedMessage;
import dk.tovholder.chat.Press;
import dk.tovholder.chat.PressResult;
import dk.tovholder.chat.Sight;
import dk.tovholder.chat.UserRef;
import dk.tovholder.command.Dispatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.util.FileSystemUtils;

/** One {@link TestBot} for all test classes; each test has a guild of its own, and speaks in it as who it likes. */
public final class BotExtension implements BeforeEachCallback {
    public static final UserRef POSTER = new UserRef("discord:21", "Sekretæren");
    public static final UserRef MEMBER = new UserRef("discord:22", "Ole");
    public static final UserRef MANAGER = new UserRef("discord:23", "Admin");

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final AtomicInteger GUILDS = new AtomicInteger();
    private static final AtomicInteger MESSAGES = new AtomicInteger(500);

    private TestBot bot;
    private String guild = "";
    private Set<String> roles = Set.of();
    private Sight sight = Sight.WHOLE;
    private Locale locale = DANISH;

    @Override
    public void beforeEach(ExtensionContext context) {
        bot = context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Shared.class, key -> new Shared(), Shared.class)
                .bot;
        reader().reset();
        messenger().reset();
        bot.get(MovableClock.class).set(TestStore.START);
        guild = "discord:9" + GUILDS.incrementAndGet();
        roles = Set.of();
        sight = Sight.WHOLE;
        locale = DANISH;
    }

    public <T> T get(Class<T> type) {
        return bot.get(type);
    }

    public FakeReader reader() {
        return bot.get(FakeReader.class);
    }

    public FakeMessenger messenger() {
        return bot.get(FakeMessenger.class);
    }

    public Dispatcher dispatcher() {
        return bot.get(Dispatcher.class);
    }

    public String guild() {
        return guild;
    }

    /** The same bot, in a guild that knows nothing of this one. */
    public void elsewhere() {
        guild = "discord:9" + GUILDS.incrementAndGet();
    }

    /** Which roles everybody has from now on. */
    public void roles(String... held) {
        roles = Set.of(held);
    }

    /** What everybody may see of the guild's channels from now on. */
    public void sight(Sight now) {
        sight = now;
    }

    /** Which language everybody's own is from now on. */
    public void reads(Locale own) {
        locale = own;
    }

    public ChannelRef channel() {
        return new ChannelRef("discord", guild, "301");
    }

    public Caller caller(UserRef user) {
        return new Caller(user, channel(), locale, user.equals(MANAGER), roles, sight);
    }

    /** @param options names and values by turns */
    public Answer command(UserRef user, String name, Object... options) {
        Map<String, Object> given = new HashMap<>();
        for (int i = 0; i < options.length; i += 2) {
            given.put((String) options[i], options[i + 1]);
        }
        return dispatcher().command(new CommandCall(name, given, caller(user)));
    }

    public PressResult press(UserRef user, String control, MessageRef message) {
        return dispatcher().press(new Press(control, List.of(), List.of(), caller(user), message));
    }

    public PressResult choose(UserRef user, String control, MessageRef message, String... values) {
        return dispatcher().press(new Press(control, List.of(values), List.of(), caller(user), message));
    }

    public PressResult choose(UserRef user, String control, MessageRef message, UserRef chosen) {
        return dispatcher().press(new Press(control, List.of(), List.of(chosen), caller(user), message));
    }

    public PostedMessage message(UserRef author, String text, Attachment... files) {
        return message(author, text, false, files);
    }

    public PostedMessage mention(UserRef author, String text, Attachment... files) {
        return message(author, text, true, files);
    }

    public MessageRef newMessage() {
        String id = String.valueOf(MESSAGES.incrementAndGet());
        return new MessageRef(channel(), id, "https://discord.com/channels/9/301/" + id);
    }

    private PostedMessage message(UserRef author, String text, boolean mention, Attachment... files) {
        return new PostedMessage(newMessage(), author, text, List.of(files), mention, TestStore.START);
    }

    private static final class Shared implements AutoCloseable {
        private final Path folder;
        private final TestBot bot;

        Shared() {
            try {
                folder = Files.createTempDirectory("bot");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            bot = new TestBot(folder);
        }

        @Override
        public void close() throws IOException {
            bot.close();
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
