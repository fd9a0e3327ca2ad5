package dk.tovholder.minutes;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long data are kept that nobody needs any more.
 *
 * @param removedGuild days after a guild has removed the bot, in case it comes back
 */
@ConfigurationProperties("tovholder.retention")
record RetentionProperties(@DefaultValue("30") int removedGuild) {}
