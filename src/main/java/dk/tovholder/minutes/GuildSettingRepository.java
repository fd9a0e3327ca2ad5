package dk.tovholder.minutes;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** What guilds have set. */
interface GuildSettingRepository extends Repository<GuildSetting, Long> {
    List<GuildSetting> findByGuildKey(String guild);

    Optional<GuildSetting> findByGuildKeyAndName(String guild, String name);

    List<GuildSetting> findByGuildPlatformAndGuildRemovedAtIsNullAndName(String platform, String name);

    GuildSetting save(GuildSetting setting);

    void delete(GuildSetting setting);
}
