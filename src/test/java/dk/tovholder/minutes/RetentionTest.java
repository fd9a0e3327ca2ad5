package dk.tovholder.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.support.StoreExtension;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RetentionTest {
    @RegisterExtension
    final StoreExtension store = new StoreExtension();

    private MinutesService minutes;
    private SettingsService settings;
    private String guild;

    @BeforeEach
    void a_guild_with_all_there_is() {
        minutes = store.get(MinutesService.class);
        settings = store.get(SettingsService.class);
        guild = store.guild();
        MinutesView stored = Sample.stored(store);
        store.get(PeopleService.class).link(guild, "MK", "discord:7", "discord:1");
        settings.set(guild, "minutes-channel", "301");
        settings.seen(guild, "301", "9");
        store.get(ActionService.class).done(guild, stored.actions().get(0).id(), "discord:1");
    }

    private void purgeAt(String instant) {
        store.clock().set(Instant.parse(instant));
        store.get(Retention.class).purge();
    }

    @Test
    void a_guild_that_removed_the_bot_is_erased_after_thirty_days() {
        settings.left(guild);

        purgeAt("2026-04-01T08:59:59Z");
        assertThat(minutes.list(guild)).hasSize(1);

        purgeAt("2026-04-01T09:00:01Z");
        assertThat(minutes.list(guild)).isEmpty();
        assertThat(store.get(PeopleService.class).list(guild)).isEmpty();
        assertThat(settings.of(guild).minutesChannel()).isNull();
        assertThat(Sample.stored(store).actions()).hasSize(2);
    }

    @Test
    void one_that_comes_back_keeps_all() {
        settings.left(guild);
        settings.joined(guild);

        purgeAt("2026-06-01T09:00:00Z");

        assertThat(minutes.list(guild)).hasSize(1);
    }

    @Test
    void one_that_never_left_keeps_all() {
        purgeAt("2030-06-01T09:00:00Z");

        assertThat(minutes.list(guild)).hasSize(1);
    }
}
