package dk.tovholder.extraction.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.extraction.Action;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables of minutes whose columns say who does what until when. */
class TaskTablesTest {
    @Test
    void what_stands_beside_who_is_a_task() {
        List<Action> actions = Minutes.read("""
                | Hvad | Hvem | Hvornår |
                |---|---|---|
                | Pris på nyt hegn (2 tilbud) | Bo | 20/3 |
                | Nyt skilt | Ida | udført |
                | Lys i gården | Kaj, Ida | næste møde |
                """).actions();
        assertThat(actions).extracting(Action::task).containsExactly("Pris på nyt hegn (2 tilbud)", "Lys i gården");
        assertThat(actions.get(0).owners().get(0).name()).isEqualTo("Bo");
        assertThat(actions.get(0).due().date()).isEqualTo(LocalDate.of(2024, 3, 20));
        assertThat(actions.get(1).owners()).hasSize(2);
        assertThat(actions.get(1).due().date()).isEqualTo(LocalDate.of(2024, 4, 9));
    }

    @Test
    void blanks_alone_may_set_off_the_columns() {
        List<Action> actions = Minutes.read("""
                Nr.   Opgave                     Ansvarlig     Frist       Status
                ----  -------------------------  ------------  ----------  --------
                1     Pris på nyt hegn           Bo            20/3        i gang
                2     Nyt skilt                  Ida           1/3         udført
                3     Lys i gården               -             næste møde
                4     Nøgler til skuret          Kaj

                Kaj takkede      for kaffen      og kagen.
                """).actions();
        assertThat(actions)
                .extracting(Action::task)
                .containsExactly("Pris på nyt hegn", "Lys i gården", "Nøgler til skuret");
        assertThat(actions.get(0).owners().get(0).name()).isEqualTo("Bo");
        assertThat(actions.get(0).due().date()).isEqualTo(LocalDate.of(2024, 3, 20));
        assertThat(actions.get(1).owners()).isEmpty();
        assertThat(actions.get(1).due().date()).isEqualTo(LocalDate.of(2024, 4, 9));
        assertThat(actions.get(2).owners().get(0).name()).isEqualTo("Kaj");
        assertThat(actions.get(2).due()).isNull();
    }

    @Test
    void a_column_may_hold_two_things() {
        List<Action> actions = Minutes.read("""
                | Hvad | Hvem | Frist/status |
                |---|---|---|
                | Flyt cykelstativet | Bo | i gang |
                | Køb lamper | Ida | lukket |
                """).actions();
        assertThat(actions).extracting(Action::task).containsExactly("Flyt cykelstativet");
    }

    @Test
    void what_stands_beside_titles_of_points_is_what_was_said() {
        List<Action> actions = Minutes.read("""
                | Pkt. | Hvad | Ansvarlig | Frist |
                |---|---|---|---|
                | 1. Lys | Lamperne skiftes | Bo | 20/3 |
                | | Nye nøgler | Ida | udført |
                | 2. Regn | Taget er utæt. | | |
                """).actions();
        assertThat(actions).hasSize(1);
        assertThat(actions.get(0).owners().get(0).name()).isEqualTo("Bo");
        assertThat(actions.get(0).due().date()).isEqualTo(LocalDate.of(2024, 3, 20));
    }
}
