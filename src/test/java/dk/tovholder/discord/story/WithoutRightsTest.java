package dk.tovholder.discord.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.discord.fake.Asked;
import dk.tovholder.discord.fake.Shown;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Bo, who has posted nothing and manages nothing, tries everything. */
class WithoutRightsTest {
    @RegisterExtension
    final Stage stage = new Stage();

    private Club club;
    private Shown card;
    private String before;

    @BeforeEach
    void post() {
        club = stage.club("Roklubben");
        card = club.card(Texts.FEBRUARY);
        club.leyla.types(club.talk, "point add", Map.of("topic", "Nye årer")).answer();
        before = all();
    }

    private String all() {
        return card.text()
                + club.asks(club.hanne, "agenda")
                + club.asks(club.hanne, "actions", Map.of("owner", "alle"))
                + club.asks(club.hanne, "settings show")
                + club.asks(club.hanne, "people list");
    }

    @Test
    void no_button_on_the_card_changes_anything() {
        for (String button :
                List.of("Godkend", "Afklar (1)", "Ret", "Fjern", "Sofie er ikke på Discord", "Ret navne")) {
            Asked pressed = club.bo.presses(club.minutes, card, button);
            assertThat(pressed.furtherAnswer().text())
                    .as(button)
                    .isEqualTo(
                            "Det kan kun den, der lagde referatet op, sekretærerne og dem, der administrerer serveren.");
            assertThat(pressed.isFurtherPrivate()).isTrue();
        }
        assertThat(club.bo
                        .choosesMember(club.minutes, card, "Hvem er Sofie?", club.bo)
                        .furtherAnswer()
                        .text())
                .startsWith("Det kan kun den, der lagde referatet op");
        assertThat(all()).isEqualTo(before);
    }

    @Test
    void an_entry_is_shown_without_anything_to_change_it() {
        Shown which = club.bo.presses(club.minutes, card, "Vis").furtherAnswer();
        Asked chosen = club.bo.chooses(club.minutes, which, which.placeholders().get(0), "action-" + numberOfTask());

        Shown entry = chosen.answer();

        assertThat(entry.text())
                .contains("*»Rasmus Juul sender budgettet til revisor senest den 12. marts 2026.«*")
                .doesNotContain("Påmindelser");
        assertThat(entry.buttons()).isEmpty();
        assertThat(entry.placeholders()).isEmpty();
    }

    private String numberOfTask() {
        String text = card.text();
        int mark = text.indexOf("`#", text.indexOf("sender budgettet")) + 2;
        return text.substring(mark, text.indexOf('`', mark));
    }

    @Test
    void no_command_changes_anything() {
        Map<String, Map<String, Object>> commands = Map.ofEntries(
                Map.entry("action done", Map.of("action", "revisor")),
                Map.entry("action drop", Map.of("action", "revisor")),
                Map.entry("action edit", Map.of("action", "revisor", "task", "Intet")),
                Map.entry("action assign", Map.of("action", "revisor", "owner", "mig")),
                Map.entry("action snooze", Map.of("action", "revisor", "until", "1. maj")),
                Map.entry("minutes redo", Map.of("minutes", "24. februar")),
                Map.entry("minutes remove", Map.of("minutes", "24. februar")),
                Map.entry("people link", Map.of("name", "Sofie", "user", club.bo)),
                Map.entry("people unlink", Map.of("name", "Rasmus Juul")),
                Map.entry("settings set", Map.of("digest", "off")),
                Map.entry("point move", Map.of("topic", "årer", "date", "1. maj")),
                Map.entry("point remove", Map.of("topic", "bådhus")));

        commands.forEach((command, options) -> {
            Asked asked = club.bo.types(club.talk, command, options);
            assertThat(asked.lastAnswer().text()).as(command).contains(" kan kun ");
        });

        assertThat(all()).isEqualTo(before);
    }

    @Test
    void a_command_that_is_refused_leaves_nothing_in_the_channel() {
        club.bo.types(club.talk, "minutes remove", Map.of("minutes", "24. februar"));
        club.asks(club.bo, "help");

        assertThat(club.talk.fromBot()).noneMatch(shown -> shown.text().contains("kan kun"));
    }
}
