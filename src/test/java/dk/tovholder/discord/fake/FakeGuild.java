package dk.tovholder.discord.fake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A guild that the bot is in. */
public final class FakeGuild {
    public static final long VIEW_AUDIT_LOG = 0x80L;
    public static final long SEND_MESSAGES = 0x800L;
    public static final long ATTACH_FILES = 0x8000L;
    public static final long READ_HISTORY = 0x10000L;
    private static final long SEND_IN_THREADS = 0x4000000000L;
    /** What all have. */
    private static final long EVERYONE = 0x400L | 0x800L | 0x4000L | ATTACH_FILES | 0x10000L | 0x80000000L;

    private static final int BOT_ADD = 28;
    private static final int NEWS = 5;
    private static final int FORUM = 15;
    private static final long MANAGE_GUILD = 0x20L;

    private final World world;
    private final FakeGateway gateway;
    private final String id;
    private final String name;
    private final List<ObjectNode> roles = new ArrayList<>();
    private final List<ObjectNode> channels = new ArrayList<>();
    private final List<FakeChannel> threads = new ArrayList<>();
    private final String botRole;
    private final String managerRole;
    private String owner;
    private boolean failing;
    /** Whether the bot has been told of it. */
    private boolean known;

    private @Nullable FakeChannel systemChannel;
    private final ObjectNode auditLog = emptyAuditLog();
    /** What the invitation of the README asks for. */
    private long botPermissions = EVERYONE | SEND_IN_THREADS | VIEW_AUDIT_LOG;

    FakeGuild(World world, FakeGateway gateway, String name) {
        this.world = world;
        this.gateway = gateway;
        this.id = world.newId();
        this.name = name;
        this.owner = world.newId();
        this.botRole = world.newId();
        this.managerRole = world.newId();
        roles.add(Payloads.role(id, "@everyone", EVERYONE));
        ObjectNode own = Payloads.role(botRole, "Tovholder", botPermissions).put("managed", true);
        own.putObject("tags").put("bot_id", world.botId());
        roles.add(own);
        roles.add(Payloads.role(managerRole, "Sekretariat", EVERYONE | MANAGE_GUILD));
    }

    public String id() {
        return id;
    }

    /** As our own references name it. */
    public String key() {
        return "discord:" + id;
    }

    /** The role that Discord makes for a bot. */
    public String botRole() {
        return botRole;
    }

    /** The role of those who may manage the guild. */
    public String managerRole() {
        return managerRole;
    }

    List<ObjectNode> roles() {
        return List.copyOf(roles);
    }

    List<String> roleIds() {
        return roles.stream().map(role -> role.get("id").asText()).toList();
    }

    String name() {
        return name;
    }

    /** Takes permissions from the bot, and from everybody. */
    public void forbid(long permissions) {
        synchronized (world) {
            botPermissions &= ~permissions;
            for (ObjectNode role : roles) {
                long left = role.get("permissions").asLong() & ~permissions;
                role.put("permissions", Long.toString(left));
            }
        }
    }

    public void ownedBy(Person person) {
        synchronized (world) {
            owner = person.id();
        }
    }

    public void greetsIn(FakeChannel channel) {
        synchronized (world) {
            systemChannel = channel;
        }
    }

    /** The audit log knows who it was. */
    public void botInvitedBy(Person person) {
        synchronized (world) {
            auditLog.withArray("audit_log_entries")
                    .addObject()
                    .put("id", world.newId())
                    .put("action_type", BOT_ADD)
                    .put("user_id", person.id())
                    .put("target_id", world.botId());
            auditLog.withArray("users").add(person.user());
        }
    }

    /** The bot that is there already is told that it is in this guild now. */
    public void takesBotIn() {
        synchronized (world) {
            gateway.dispatch("GUILD_CREATE", json());
        }
    }

    /** The bot is no member any more, and is told so. */
    public void throwsBotOut() {
        synchronized (world) {
            gateway.dispatch("GUILD_DELETE", Json.object().put("id", id));
        }
    }

    /** The bot is no member any more; nobody tells it. */
    public void removesBotUnseen() {
        synchronized (world) {
            world.guilds.remove(id);
        }
    }

    /** Part of Discord is down, and with it this guild, for who logs in from now on. */
    public void failsFromNowOn() {
        synchronized (world) {
            failing = true;
        }
    }

    boolean isFailing() {
        return failing;
    }

    long permissionsOfBot() {
        return botPermissions;
    }

    ObjectNode auditLog() {
        return auditLog;
    }

    /** Makes a channel; the bot is told, where it is there. */
    public FakeChannel channel(String channelName) {
        return make(Payloads.textChannel(world.newId(), id, channelName));
    }

    /** One for announcements. */
    public FakeChannel newsChannel(String channelName) {
        return make(Payloads.textChannel(world.newId(), id, channelName).put("type", NEWS));
    }

    /** One whose posts are threads. */
    public FakeChannel forum(String channelName) {
        ObjectNode json = Payloads.textChannel(world.newId(), id, channelName).put("type", FORUM);
        json.putArray("available_tags");
        return make(json.put("default_forum_layout", 0));
    }

    private FakeChannel make(ObjectNode json) {
        synchronized (world) {
            channels.add(json);
            world.channels.put(json.get("id").asText(), json);
            if (known) {
                gateway.dispatch("CHANNEL_CREATE", json.deepCopy());
            }
            return new FakeChannel(world, this, json);
        }
    }

    FakeChannel thread(ObjectNode on, String threadName, int type) {
        ObjectNode json = Payloads.thread(world.newId(), on, threadName, type);
        FakeChannel thread = new FakeChannel(world, this, json);
        threads.add(thread);
        world.channels.put(thread.id(), json);
        if (known) {
            gateway.dispatch("THREAD_CREATE", json.deepCopy());
        }
        return thread;
    }

    void loses(FakeChannel channel) {
        world.channels.remove(channel.id());
        channels.remove(channel.json());
        threads.remove(channel);
        if (known) {
            String event = channel.isThread() ? "THREAD_DELETE" : "CHANNEL_DELETE";
            gateway.dispatch(event, channel.json().deepCopy());
        }
    }

    void changed(FakeChannel channel) {
        if (known) {
            String event = channel.isThread() ? "THREAD_UPDATE" : "CHANNEL_UPDATE";
            gateway.dispatch(event, channel.json().deepCopy());
        }
    }

    public Person member(String memberName) {
        return person(memberName, List.of());
    }

    /** A member who may manage the guild. */
    public Person manager(String memberName) {
        return person(memberName, List.of(managerRole));
    }

    private Person person(String memberName, List<String> memberRoles) {
        synchronized (world) {
            Person person =
                    new Person(world, gateway, this, Payloads.user(world.newId(), memberName, false), memberRoles);
            world.people.put(person.id(), person);
            return person;
        }
    }

    private static ObjectNode emptyAuditLog() {
        ObjectNode log = Json.object();
        for (String list : List.of(
                "application_commands",
                "audit_log_entries",
                "auto_moderation_rules",
                "guild_scheduled_events",
                "integrations",
                "threads",
                "users",
                "webhooks")) {
            log.putArray(list);
        }
        return log;
    }

    long permissions(Person person) {
        return person.roles().contains(managerRole) ? EVERYONE | MANAGE_GUILD : EVERYONE;
    }

    ObjectNode json() {
        synchronized (world) {
            known = true;
            ObjectNode guild = Payloads.guild(id, name, owner);
            ArrayNode roleList = guild.putArray("roles");
            roles.forEach(role -> roleList.add(role.deepCopy()));
            ArrayNode channelList = guild.putArray("channels");
            channels.forEach(channel -> channelList.add(channel.deepCopy()));
            ArrayNode threadList = guild.putArray("threads");
            threads.stream()
                    .filter(thread -> !thread.isArchived())
                    .forEach(thread -> threadList.add(thread.json().deepCopy()));
            ObjectNode bot = Payloads.member(List.of(botRole));
            bot.set("user", world.bot);
            guild.putArray("members").add(bot);
            if (systemChannel != null) {
                guild.put("system_channel_id", systemChannel.id());
            }
            return guild.put("member_count", 1);
        }
    }
}
