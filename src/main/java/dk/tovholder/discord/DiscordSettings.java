package dk.tovholder.discord;

import org.springframework.core.env.Environment;

/**
 * Where and as whom the bot connects.
 *
 * @param apiUrl ends with a slash
 */
record DiscordSettings(String token, String apiUrl) {
    static final String TOKEN = "tovholder.discord.token";
    static final String API_URL = "tovholder.discord.api-url";

    static DiscordSettings of(Environment settings, String discordItself) {
        String url = settings.getProperty(API_URL, "").strip();
        if (url.isEmpty()) {
            url = discordItself;
        }
        return new DiscordSettings(settings.getProperty(TOKEN, "").strip(), url.endsWith("/") ? url : url + "/");
    }

    /** Without the token: it must not get into a log. */
    @Override
    public String toString() {
        return "DiscordSettings[" + apiUrl + "]";
    }
}
