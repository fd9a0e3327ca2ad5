package dk.tovholder.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Discord's objects, as full as JDA wants them. */
final class Payloads {
    private static final String LONG_AGO = "2024-01-01T12:00:00.000000+00:00";
    private static final String[] GUILD_LISTS = {
        "emojis",
        "stickers",
        "features",
        "voice_states",
        "presences",
        "threads",
        "stage_instances",
        "guild_scheduled_events",
        "soundboard_sounds"
    };

    private Payloads() {}

    static ObjectNode user(String id, String name, boolean bot) {
        ObjectNode user = Json.object()
                .put("id", id)
                .put("username", name)
                .put("global_name", name)
                .put("discriminator", "0")
                .put("bot", bot);
        user.putNull("avatar");
        return user.put("flags", 0).put("public_flags", 0);
    }

    static ObjectNode member(List<String> roles) {
        ObjectNode member = Json.object()
                .put("joined_at", LONG_AGO)
                .put("deaf", false)
                .put("mute", false)
                .put("flags", 0);
        member.putNull("nick").putNull("avatar").putNull("premium_since").putNull("communication_disabled_until");
        ArrayNode ids = member.putArray("roles");
        roles.forEach(ids::add);
        return member;
    }

    static ObjectNode role(String id, String name, long permissions) {
        ObjectNode role = Json.object()
                .put("id", id)
                .put("name", name)
                .put("permissions", Long.toString(permissions))
                .put("position", 0)
                .put("color", 0)
                .put("hoist", false)
                .put("managed", false)
                .put("mentionable", false)
                .put("flags", 0);
        role.putObject("colors")
                .put("primary_color", 0)
                .putNull("secondary_color")
                .putNull("tertiary_color");
        return role;
    }

    static ObjectNode textChannel(String id, String guild, String name) {
        ObjectNode channel = Json.object()
                .put("id", id)
                .put("guild_id", guild)
                .put("type", 0)
                .put("name", name)
                .put("position", 0)
                .put("nsfw", false)
                .put("rate_limit_per_user", 0)
                .put("flags", 0);
        channel.putArray("permission_overwrites");
        channel.putNull("topic").putNull("parent_id").putNull("last_message_id");
        return channel;
    }

    /** @param type 11 for all who see the channel, 12 for those who are invited */
    static ObjectNode thread(String id, ObjectNode channel, String name, int type) {
        ObjectNode thread = Json.object()
                .put("id", id)
                .put("guild_id", channel.get("guild_id").asText())
                .put("parent_id", channel.get("id").asText())
                .put("type", type)
                .put("name", name)
                .put("owner_id", id)
                .put("message_count", 0)
                .put("total_message_sent", 0)
                .put("member_count", 1)
                .put("rate_limit_per_user", 0)
                .put("flags", 0);
        thread.putNull("last_message_id");
        thread.putObject("thread_metadata")
                .put("archived", false)
                .put("auto_archive_duration", 4320)
                .put("archive_timestamp", LONG_AGO)
                .put("locked", false)
                .put("invitable", true);
        return thread;
    }

    static ObjectNode guild(String id, String name, String owner) {
        ObjectNode guild = Json.object()
                .put("id", id)
                .put("name", name)
                .put("owner_id", owner)
                .put("afk_timeout", 300)
                .put("verification_level", 0)
                .put("default_message_notifications", 0)
                .put("explicit_content_filter", 0)
                .put("mfa_level", 0)
                .put("premium_tier", 0)
                .put("nsfw_level", 0)
                .put("system_channel_flags", 0)
                .put("preferred_locale", "da")
                .put("premium_progress_bar_enabled", false)
                .put("large", false)
                .put("unavailable", false);
        guild.putNull("icon").putNull("splash").putNull("banner").putNull("description");
        for (String list : GUILD_LISTS) {
            guild.putArray(list);
        }
        return guild;
    }

    static ObjectNode message(String id, String channel, JsonNode author, String text, String at) {
        ObjectNode message = Json.object()
                .put("id", id)
                .put("channel_id", channel)
                .put("type", 0)
                .put("content", text)
                .put("timestamp", at)
                .put("tts", false)
                .put("mention_everyone", false)
                .put("pinned", false)
                .put("flags", 0);
        message.set("author", author);
        message.putNull("edited_timestamp");
        message.putArray("mentions");
        message.putArray("mention_roles");
        message.putArray("attachments");
        message.putArray("embeds");
        message.putArray("components");
        return message;
    }

    static ObjectNode attachment(String id, String name, long size, String url) {
        return Json.object()
                .put("id", id)
                .put("filename", name)
                .put("size", size)
                .put("url", url)
                .put("proxy_url", url)
                .put("content_type", "application/octet-stream");
    }
}
