package dk.tovholder.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A member of a guild, and what they do there. */
public final class Person {
    private static final int TEXT_INPUT = 4;
    private static final int LABEL = 18;
    private static final String NOW = "2026-03-02T09:00:00.000000+00:00";

    private final World world;
    private final FakeGateway gateway;
    private final FakeGuild guild;
    private final ObjectNode user;
    private final List<String> roles;
    private @Nullable String nickname;
    private boolean present = true;
    private String locale = "da";

    Person(World world, FakeGateway gateway, FakeGuild guild, ObjectNode user, List<String> roles) {
        this.world = world;
        this.gateway = gateway;
        this.guild = guild;
        this.user = user;
        this.roles = roles;
    }

    public String id() {
        return user.get("id").asText();
    }

    /** As our own references name them. */
    public String key() {
        return "discord:" + id();
    }

    public String mention() {
        return "<@" + id() + ">";
    }

    /** Is called so in this guild from now on. */
    public Person nicknamed(String nick) {
        synchronized (world) {
            nickname = nick;
            return this;
        }
    }

    /** Has this name on Discord; in a guild the nickname goes first. */
    public Person named(String account, String everywhere) {
        synchronized (world) {
            user.put("username", account).put("global_name", everywhere);
            return this;
        }
    }

    public Person isBot() {
        synchronized (world) {
            user.put("bot", true);
            return this;
        }
    }

    /** Leaves the guild; the bot is told, where it is there. */
    public void leaves() {
        synchronized (world) {
            present = false;
            gateway.dispatch(
                    "GUILD_MEMBER_REMOVE",
                    Json.object().put("guild_id", guild.id()).set("user", user()));
        }
    }

    /** Leaves while nobody tells the bot. */
    public void leavesUnseen() {
        synchronized (world) {
            present = false;
        }
    }

    public void returns() {
        synchronized (world) {
            present = true;
            ObjectNode joined = Payloads.member(roles).put("guild_id", guild.id());
            gateway.dispatch("GUILD_MEMBER_ADD", joined.set("user", user()));
        }
    }

    boolean isIn(String guildId) {
        return present && guild.id().equals(guildId);
    }

    /** Whether one of their names begins so, as Discord's search has it. */
    boolean hasNameBeginning(String beginning) {
        return Stream.of(
                        String.valueOf(nickname),
                        user.get("username").asText(),
                        user.get("global_name").asText())
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith(beginning.toLowerCase(Locale.ROOT)));
    }

    ObjectNode member() {
        ObjectNode member = Payloads.member(roles).put("nick", nickname);
        return member.set("user", user());
    }

    /** Has Discord in this language from now on, as {@code en-GB}. */
    public void reads(String own) {
        locale = own;
    }

    /** The id of the bot's conversation with them. */
    public String directChannel() {
        return world.directChannel(id());
    }

    /** Takes no direct messages from now on. */
    public void refuseDirectMessages() {
        synchronized (world) {
            world.refusingDirect.add(id());
        }
    }

    public Posted posts(FakeChannel channel, String text, Upload... uploads) {
        synchronized (world) {
            ObjectNode message = Payloads.message(world.newId(), channel.id(), user.deepCopy(), text, NOW);
            new MentionsInText(world, guild).fill(message);
            ArrayNode attachments = message.withArray("attachments");
            for (Upload upload : uploads) {
                attachments.add(gateway.store(upload));
            }
            world.messagesIn(channel.id()).add(message);
            channel.json().put("last_message_id", message.get("id").asText());
            gateway.dispatch("MESSAGE_CREATE", inEvent(message));
            return new Posted(message.get("id").asText(), channel);
        }
    }

    public void edits(Posted posted, String text) {
        synchronized (world) {
            ObjectNode message = stored(posted).put("content", text).put("edited_timestamp", NOW);
            new MentionsInText(world, guild).fill(message);
            gateway.dispatch("MESSAGE_UPDATE", inEvent(message));
        }
    }

    /** Discord shows what a link in the message leads to: an update that nobody made. */
    public void sharesALinkIn(Posted posted) {
        synchronized (world) {
            ObjectNode message = stored(posted);
            message.withArray("embeds").addObject().put("type", "link").put("url", "https://example.dk/");
            gateway.dispatch("MESSAGE_UPDATE", inEvent(message));
        }
    }

    private ObjectNode stored(Posted posted) {
        return Optional.ofNullable(world.message(posted.channel().id(), posted.id()))
                .orElseThrow();
    }

    /** Only events say where the guild is and who the people are in it. */
    private ObjectNode inEvent(ObjectNode message) {
        ObjectNode event = message.deepCopy().put("guild_id", guild.id());
        event.set("member", Payloads.member(roles).put("nick", nickname));
        event.path("mentions").forEach(mentioned -> {
            Person person = world.people.get(mentioned.path("id").asText());
            if (person != null) {
                ((ObjectNode) mentioned)
                        .set("member", Payloads.member(person.roles).put("nick", person.nickname));
            }
        });
        return event;
    }

    public void deletes(Posted posted) {
        synchronized (world) {
            world.messagesIn(posted.channel().id())
                    .removeIf(message -> message.get("id").asText().equals(posted.id()));
            gateway.dispatch(
                    "MESSAGE_DELETE",
                    Json.object()
                            .put("id", posted.id())
                            .put("channel_id", posted.channel().id())
                            .put("guild_id", guild.id()));
        }
    }

    /** The text of a command's options that have one, by their names; files as {@link Upload}, people as {@link Person}. */
    public Asked types(FakeChannel channel, String command, Map<String, Object> options) {
        synchronized (world) {
            ObjectNode data = new TypedCommand(world, gateway, command).data(options, null);
            return begin(channel, 2, data, null);
        }
    }

    /** Types in an option without sending the command. */
    public Asked isTyping(FakeChannel channel, String command, String option, String typed) {
        synchronized (world) {
            ObjectNode data = new TypedCommand(world, gateway, command).data(Map.of(option, typed), option);
            return begin(channel, 4, data, null);
        }
    }

    public Asked choosesFromMenu(Posted message, String entry) {
        synchronized (world) {
            JsonNode command = TypedCommand.registered(world, entry);
            ObjectNode data = Json.object()
                    .put("id", command.get("id").asText())
                    .put("name", entry)
                    .put("type", 3)
                    .put("target_id", message.id());
            data.putObject("resolved")
                    .putObject("messages")
                    .set(message.id(), stored(message).deepCopy());
            return begin(message.channel(), 2, data, null);
        }
    }

    public Asked presses(FakeChannel channel, Shown message, String label) {
        ObjectNode data = Json.object().put("custom_id", message.control(label)).put("component_type", 2);
        return begin(channel, 3, data, message.json());
    }

    public Asked chooses(FakeChannel channel, Shown message, String placeholder, String... values) {
        ObjectNode data =
                Json.object().put("custom_id", message.control(placeholder)).put("component_type", 3);
        ArrayNode chosen = data.putArray("values");
        for (String value : values) {
            chosen.add(value);
        }
        return begin(channel, 3, data, message.json());
    }

    public Asked choosesMember(FakeChannel channel, Shown message, String placeholder, Person member) {
        ObjectNode data =
                Json.object().put("custom_id", message.control(placeholder)).put("component_type", 5);
        data.putArray("values").add(member.id());
        ObjectNode resolved = data.putObject("resolved");
        resolved.putObject("users").set(member.id(), member.user());
        resolved.putObject("members").set(member.id(), member.memberWithPermissions());
        return begin(channel, 3, data, message.json());
    }

    /** Chooses a channel, or none where it is null. */
    public Asked choosesChannel(FakeChannel channel, Shown message, String placeholder, @Nullable FakeChannel chosen) {
        ObjectNode data =
                Json.object().put("custom_id", message.control(placeholder)).put("component_type", 8);
        ArrayNode values = data.putArray("values");
        if (chosen != null) {
            values.add(chosen.id());
            data.putObject("resolved")
                    .putObject("channels")
                    .set(chosen.id(), chosen.json().deepCopy().put("permissions", "0"));
        }
        return begin(channel, 3, data, message.json());
    }

    /** Sends off a form that was opened for them, with texts and members by the labels of its fields. */
    public Asked submits(FakeChannel channel, Asked opened, Map<String, Object> filled) {
        return begin(channel, 5, filledIn(opened, filled), opened.source);
    }

    static ObjectNode filledIn(Asked opened, Map<String, Object> filled) {
        ObjectNode modal = opened.modal();
        ObjectNode data = Json.object().put("custom_id", modal.get("custom_id").asText());
        ObjectNode resolved = data.putObject("resolved");
        ArrayNode labels = data.putArray("components");
        for (JsonNode label : modal.get("components")) {
            JsonNode input = label.get("component");
            Object given = filled.get(label.get("label").asText());
            ObjectNode value = Json.object()
                    .put("type", input.get("type").asInt())
                    .put("id", 1)
                    .put("custom_id", input.get("custom_id").asText());
            if (input.get("type").asInt() == TEXT_INPUT) {
                value.put("value", given == null ? input.path("value").asText() : (String) given);
            } else {
                ArrayNode values = value.putArray("values");
                if (given instanceof Person member) {
                    values.add(member.id());
                    resolved.withObject("/users").set(member.id(), member.user());
                    resolved.withObject("/members").set(member.id(), member.memberWithPermissions());
                } else if (given instanceof String chosen) {
                    values.add(chosen);
                }
            }
            labels.add(Json.object().put("type", LABEL).put("id", 1).set("component", value));
        }
        return data;
    }

    /** Presses a button in their direct messages with the bot. */
    public Asked pressesDirectly(Shown message, String label) {
        return directly().presses(message, label);
    }

    /** In their direct messages with the bot. */
    public Directly directly() {
        return new Directly(this);
    }

    /** Writes to the bot in a direct message. */
    public void writesDirectly(String text) {
        synchronized (world) {
            String channel = world.directChannel(id());
            ObjectNode message = Payloads.message(world.newId(), channel, user.deepCopy(), text, NOW);
            world.messagesIn(channel).add(message);
            gateway.dispatch("CHANNEL_CREATE", world.channels.get(channel).deepCopy());
            gateway.dispatch("MESSAGE_CREATE", message.deepCopy());
        }
    }

    /** What the bot wrote to them directly, oldest first. */
    public List<Shown> directMessages() {
        synchronized (world) {
            return world.messagesIn(world.directChannel(id())).stream()
                    .filter(message -> message.get("author").get("bot").asBoolean())
                    .map(message -> new Shown(world, message))
                    .toList();
        }
    }

    /** Waits for a direct message with this text. */
    public Shown directMessageSaying(String text) {
        return world.await(
                "a direct message saying " + text,
                () -> directMessages().stream()
                        .filter(shown -> shown.text().contains(text))
                        .findFirst());
    }

    List<String> roles() {
        return roles;
    }

    ObjectNode user() {
        return user.deepCopy();
    }

    ObjectNode memberWithPermissions() {
        return Payloads.member(roles).put("nick", nickname).put("permissions", Long.toString(guild.permissions(this)));
    }

    private Asked begin(FakeChannel channel, int type, ObjectNode data, @Nullable ObjectNode source) {
        synchronized (world) {
            Asked asked = new Asked(world, channel.id(), source);
            ObjectNode json = interaction(asked, type, data)
                    .put("guild_id", guild.id())
                    .put("channel_id", channel.id())
                    .put("context", 0)
                    .put("guild_locale", "da");
            json.putObject("guild").put("id", guild.id()).put("locale", "da").putArray("features");
            json.set("channel", channel.json().deepCopy());
            json.set("member", memberWithPermissions().set("user", user.deepCopy()));
            if (source != null) {
                json.set("message", source.deepCopy());
            }
            gateway.dispatch("INTERACTION_CREATE", json);
            return asked;
        }
    }

    /** The same in their direct messages. */
    Asked beginDirectly(int type, ObjectNode data, ObjectNode source) {
        synchronized (world) {
            String channel = world.directChannel(id());
            Asked asked = new Asked(world, channel, source);
            ObjectNode json =
                    interaction(asked, type, data).put("channel_id", channel).put("context", 1);
            json.set("channel", world.channels.get(channel).deepCopy());
            json.set("user", user.deepCopy());
            json.set("message", source.deepCopy());
            gateway.dispatch("INTERACTION_CREATE", json);
            return asked;
        }
    }

    private ObjectNode interaction(Asked asked, int type, ObjectNode data) {
        world.interactions.put(asked.id, asked);
        world.interactions.put(asked.token, asked);
        ObjectNode json = Json.object()
                .put("id", asked.id)
                .put("application_id", world.botId())
                .put("type", type)
                .put("token", asked.token)
                .put("version", 1)
                .put("app_permissions", "2251799813685247")
                .put("locale", locale)
                .put("attachment_size_limit", 10_485_760);
        json.putArray("entitlements");
        json.putObject("authorizing_integration_owners").put("0", guild.id());
        return json.set("data", data);
    }
}
