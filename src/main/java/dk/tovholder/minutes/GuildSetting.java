package dk.tovholder.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** One setting of a guild, where it differs from the default. */
@Entity
@Table(name = "guild_settings")
class GuildSetting {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(columnDefinition = "integer")
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Guild guild;

    private String name;

    @Column(name = "setting")
    private String value;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected GuildSetting() {}

    GuildSetting(Guild guild, String name, String value) {
        this.guild = guild;
        this.name = name;
        this.value = value;
    }

    Guild guild() {
        return guild;
    }

    String name() {
        return name;
    }

    String value() {
        return value;
    }

    void change(String newValue) {
        value = newValue;
    }
}
