package dk.tovholder.discord.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What comes with a message. */
final class Files {
    private static final String CDN = "https://cdn.discordapp.com/attachments/1/";

    private Files() {}

    /** A file or picture that the message shows is known by its address from now on. */
    static void attach(World world, ObjectNode message, Upload file) {
        String id = world.newId();
        ObjectNode attachment =
                Payloads.attachment(id, file.name(), file.content().length, CDN + id + "/" + file.name());
        message.withArray("attachments").add(attachment);
        String named = "attachment://" + file.name();
        Json.findAll(
                        message.path("components"),
                        part -> part.path("file").path("url").asText().equals(named))
                .forEach(part -> part.put("name", file.name())
                        .put("size", file.content().length)
                        .set("file", attachment.deepCopy()));
        Json.findAll(
                        message.path("components"),
                        part -> part.path("media").path("url").asText().equals(named))
                .forEach(part -> part.set("media", attachment.deepCopy()));
    }
}
