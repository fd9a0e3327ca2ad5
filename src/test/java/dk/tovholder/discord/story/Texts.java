package dk.tovholder.discord.story;

/** Minutes that the stories are about. */
final class Texts {
    static final String FEBRUARY = """
            Referat af bestyrelsesmøde den 24. februar 2026

            1. Budget
            Bestyrelsen vedtog budgettet for 2026.
            Rasmus Juul sender budgettet til revisor senest den 12. marts 2026.

            2. Nyt bådhus
            Punktet blev udsat til næste møde.

            3. Sommerfest
            Sommerfesten holdes den 13. juni 2026.
            Sofie undersøger lokaler.

            4. Næste møde
            Næste bestyrelsesmøde er tirsdag den 24. marts 2026 kl. 19 i klubhuset.
            """;

    static final String MARCH = """
            Referat af bestyrelsesmøde den 24. marts 2026

            1. Nyt bådhus
            Bestyrelsen besluttede at indhente tilbud.
            Ane Lund indhenter to tilbud senest den 20. april 2026.

            2. Næste møde
            Næste bestyrelsesmøde er tirsdag den 21. april 2026 kl. 19.
            """;

    private Texts() {}
}
