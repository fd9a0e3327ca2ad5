package dk.tovholder.extraction.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassagesTest {
    @Test
    void parts_of_a_point_say_what_they_are_for() {
        Outline outline = Outlines.of("""
                Punkt 1: Cykelstier

                Sagsfremstilling
                Forvaltningen har regnet på tre stier.

                Indstilling
                Det indstilles, at sti A vælges.

                Beslutning
                Sti B blev valgt.

                Bilag
                Kort.pdf
                """);
        assertThat(Outlines.passage(outline, "regnet").section()).isEqualTo(SectionKind.PRESENTATION);
        assertThat(Outlines.passage(outline, "indstilles").section()).isEqualTo(SectionKind.PROPOSAL);
        assertThat(Outlines.passage(outline, "blev valgt").section()).isEqualTo(SectionKind.DECISION);
        assertThat(Outlines.passage(outline, "Kort").section()).isEqualTo(SectionKind.ATTACHMENTS);
        assertThat(outline.points().get(0).decided()).isTrue();
    }

    @Test
    void letters_are_labels_where_the_minutes_mark_their_lines_so() {
        Outline outline = Outlines.of("""
                1. Havn
                O: Broen er malet.
                B: Prisen er 300 kr.
                A: Ida ringer.
                """);
        Label label = Outlines.passage(outline, "Prisen").label();
        assertThat(label).isNotNull();
        assertThat(label.kind()).isEqualTo(LabelKind.DECISION);

        Outline choices = Outlines.of("""
                1. Havn
                A: Broen males.
                B: Broen flyttes.
                C: Broen bliver.
                """);
        assertThat(Outlines.passage(choices, "flyttes").label()).isNull();
    }

    @Test
    void what_a_line_leads_in_knows_it_until_the_list_ends() {
        Outline outline = Outlines.of("""
                1. Budget
                Medarbejderne var urolige, og det blev drøftet, at:

                - ferien skal planlægges

                Udvalget anbefaler forslaget.

                2. Evt.
                """);
        assertThat(Outlines.passage(outline, "ferien").section()).isEqualTo(SectionKind.TALK);
        assertThat(Outlines.passage(outline, "anbefaler").section()).isEqualTo(SectionKind.NEUTRAL);
        assertThat(Outlines.passage(outline, "anbefaler").place().leadIn()).isNull();
    }

    @Test
    void sub_points_give_their_title_to_what_stands_below() {
        Outline outline = Outlines.of("1) Fester\n\n   a) Sommerfest\n\n      • Den holdes i juni\n\n2) Evt.\n");
        Passage passage = Outlines.passage(outline, "holdes");
        assertThat(passage.place().topic().text(outline.tokens())).isEqualTo("Sommerfest");
        assertThat(passage.shape()).isEqualTo(Shape.LIST_ITEM);
    }

    @Test
    void coming_meetings_below_the_last_point_belong_to_no_point() {
        Outline outline =
                Outlines.of("1. Økonomi\nGodt.\n\n2. Evt.\nIntet.\n\nNæste møde: 3. marts\nPunkter: regnskab\n");
        assertThat(Outlines.passage(outline, "3. marts").item()).isNull();
        assertThat(Outlines.passage(outline, "3. marts").label().kind()).isEqualTo(LabelKind.NEXT_MEETING);
        assertThat(Outlines.passage(outline, "regnskab").item()).isNull();
    }

    @Test
    void page_numbers_and_repeated_heads_of_pages_are_no_text() {
        Outline outline = Outlines.of("""
                Lunde Kommune

                1. Veje
                Vejen ved havnen
                                     Side 1 af 3
                Lunde Kommune
                bliver lukket.

                                     Side 2 af 3
                Lunde Kommune
                2. Evt.
                Intet.
                                     Side 3 af 3
                """);
        assertThat(outline.passages())
                .noneMatch(passage -> passage.words().text(outline.tokens()).contains("Side"));
        assertThat(Outlines.passage(outline, "Lunde").shape()).isEqualTo(Shape.HEADER);
    }

    @Test
    void wrapped_lines_are_one_sentence_and_lines_of_a_list_are_several() {
        Outline outline = Outlines.of("""
                1. Fest
                Udvalget har talt længe om festen og er kommet frem til at alle
                skal have kage, og at der skal være et bord til
                gaverne.
                Fordeling:
                   kage: Bo
                   borde: Pia

                2. Evt.
                """);
        assertThat(Outlines.passage(outline, "gaverne").words().text(outline.tokens()))
                .startsWith("Udvalget");
        assertThat(Outlines.passage(outline, "kage: Bo").words().text(outline.tokens()))
                .isEqualTo("kage: Bo");
        assertThat(Outlines.passage(outline, "borde: Pia").place().leadIn()).isNotNull();
    }

    @Test
    void a_row_of_an_action_table_knows_its_columns() {
        Outline outline = Outlines.of("""
                ## Status
                Godt.
                ## Opgaver
                | # | Opgave | Ansvarlig | Frist |
                |---|--------|-----------|-------|
                | 1 | Køb kage | Bo | 3/2 |
                """);
        Row row = Outlines.passage(outline, "kage").row();
        assertThat(row.words(ColumnRole.TASK).text(outline.tokens())).isEqualTo("Køb kage");
        assertThat(row.words(ColumnRole.OWNER).text(outline.tokens())).isEqualTo("Bo");
        assertThat(row.words(ColumnRole.DUE).text(outline.tokens())).isEqualTo("3/2");
        assertThat(Outlines.passage(outline, "kage").section()).isEqualTo(SectionKind.ACTIONS);
    }
}
