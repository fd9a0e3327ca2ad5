package dk.tovholder.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StoreAddressTest {
    @Test
    void a_file_is_shown_as_its_path() {
        StoreAddress address = new StoreAddress("jdbc:sqlite:data/tovholder.db?cache=shared");

        assertThat(address.isServer()).isFalse();
        assertThat(address.shown()).isEqualTo("data/tovholder.db");
    }

    @Test
    void a_database_is_shown_as_its_tools_take_it_and_without_a_password() {
        StoreAddress address = new StoreAddress("jdbc:postgresql://db.example:5433/tovholder?user=x&password=hemmelig");

        assertThat(address.isServer()).isTrue();
        assertThat(address.shown()).isEqualTo("postgresql://db.example:5433/tovholder");
    }
}
