package dk.tovholder.discord.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Whom a message mentions, as Discord finds out itself. */
record MentionsInText(World world, FakeGuild guild) {
    void fill(ObjectNode message) {
        String text = message.get("content").asText();
        message.putArray("mentions");
        message.putArray("mention_roles");
        for (Person person : world.people.values()) {
            if (text.contains(person.mention())) {
                message.withArray("mentions").add(person.user());
            }
        }
        if (text.contains("<@" + world.botId() + ">")) {
            message.withArray("mentions").add(world.bot.deepCopy());
        }
        for (String role : guild.roleIds()) {
            if (text.contains("<@&" + role + ">")) {
                message.withArray("mention_roles").add(role);
            }
        }
        message.put("mention_everyone", text.contains("@everyone") || text.contains("@here"));
    }
}
