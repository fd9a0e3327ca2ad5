package dk.tovholder.extraction.coming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What kind of day it is that a sentence speaks of, and whose. */
class EventKindsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Deadline 5. maj. | 2024-05-05 deadline
            Frist: 5. maj. | 2024-05-05 deadline
            Verner skriver om hegnet. Deadline er den 5. maj. | 2024-05-05 deadline
            Sidste frist for tilmelding er 12/4. | 2024-04-12 deadline
            Ansøgningsfristen er den 1. maj. | 2024-05-01 deadline
            Svarfrist 1/4. | 2024-04-01 deadline
            Tilmelding til kassereren senest den 20. april. | 2024-04-20 deadline
            Tilmeldingen lukker den 20. april. | 2024-04-20 deadline
            Høringsperioden slutter den 2. april. | 2024-04-02 deadline
            Høringen løber til den 2. april. | 2024-04-02 deadline
            Lokalplanen er i høring frem til den 2. april. | 2024-04-02 deadline
            Bemærkninger skal være kommunen i hænde den 2. april. | 2024-04-02 deadline
            Husk at betale kontingent inden den 1. april. | 2024-04-01 deadline
            Husk kontingent senest d. 1/4. | 2024-04-01 deadline
            Forslag til generalforsamlingen skal være formanden i hænde senest den 15. april. | 2024-04-15 deadline
            Indkomne forslag senest 15/4. | 2024-04-15 deadline
            Alle bedes melde tilbage senest på fredag. | 2024-03-08 deadline
            Senest den 1. maj skal alle have afleveret deres nøgler. | 2024-05-01 deadline
            Ansøgninger til puljen modtages til og med den 15. maj. | 2024-05-15 deadline
            Billetterne kan bestilles indtil den 15. maj. | 2024-05-15 deadline
            Sidste tilmelding er den 3. maj. | 2024-05-03 deadline
            Sidste dag for at afmelde sig er den 3. maj. | 2024-05-03 deadline
            Kontingentet forfalder den 1. april. | 2024-04-01 deadline
            Der er ansøgningsfrist den 1. september. | 2024-09-01 deadline
            Generalforsamlingen er den 24. april. Forslag skal være formanden i hænde senest 8 dage før. | 2024-04-24 meeting Generalforsamlingen; 2024-04-16 deadline
            Festen er den 15. juni. Der er tilmelding senest to uger før festen. | 2024-06-15 event; 2024-06-01 deadline
            Fristen for at søge er sat til den 1. september kl. 12. | 2024-09-01 12:00 deadline
            Klubbens krav skal være afleveret senest den 26. april. | 2024-04-26 deadline
            Bo sender den rundt, og svar skal være ham i hænde senest den 8. april. | 2024-04-08 deadline
            Beboere, der vil have nøgle til porten, skal give besked til Bo senest d. 15. maj. | 2024-05-15 deadline
            Kommentarer til Ida, alle, senest 18/5. | 2024-05-18 deadline
            Meld jer til Bo senest 13. juni. | 2024-06-13 deadline
            """)
    void a_time_limit_for_all_is_a_deadline(String sentence, String expected) {
        assertThat(Minutes.events(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Sommerfesten holdes lørdag den 15. juni kl. 14. | 2024-06-15 14:00 event
            Fastelavnsfest den 7/4 kl 10-12 | 2024-04-07 10:00 event
            Arbejdsdag lørdag den 20. april fra kl. 9 til 13. | 2024-04-20 09:00 event
            Påskefrokost skærtorsdag kl. 13. | 2024-03-28 13:00 event
            Der holdes gudstjeneste 1. søndag i advent kl. 10. | 2024-12-01 10:00 event
            Aftalen træder i kraft pr. 1. april. | 2024-04-01 event
            Kontrakten udløber den 31. december 2024. | 2024-12-31 event
            Lejemålet er opsagt til den 1. juli. | 2024-07-01 event
            Ny vicevært starter den 1. maj. | 2024-05-01 event
            Mette går på pension den 31. maj. | 2024-05-31 event
            Bo fylder 50 den 12. maj og inviterer alle naboer. | 2024-05-12 event
            Kontoret holder lukket den 10. maj. | 2024-05-10 event
            Den nye takst gælder fra 1. april. | 2024-04-01 event
            Huslejen stiger pr. 1. juli. | 2024-07-01 event
            Priserne er gældende fra den 1. januar 2025. | 2025-01-01 event
            Der lukkes for vandet den 12. april kl. 9-12. | 2024-04-12 09:00 event
            Gravearbejdet går i gang den 18. april. | 2024-04-18 event
            Rundvisning på genbrugspladsen torsdag den 2. maj kl. 15. | 2024-05-02 15:00 event
            Festudvalgets bustur til Ribe er den 25. maj. | 2024-05-25 event
            Rådet holder som altid en lille markering på grundlovsdag. | 2024-06-05 event
            Vibeke Sol blev valgt til Naturrådet og tiltræder den 1. maj. | 2024-05-01 event
            Økonomiudvalget tager på studietur den 3.-5. maj. | 2024-05-03..2024-05-05 event
            Temadag om trivsel den 8. maj kl. 9. | 2024-05-08 09:00 event
            Konference om grøn omstilling i Vejle den 8. maj. | 2024-05-08 event
            Bestyrelseskursus lørdag d. 13/4. | 2024-04-13 event
            Workshop om skiltning den 8. maj. | 2024-05-08 event
            Enige om at følge Hovedudvalgets retningslinje fra 1. april. | 2024-04-01 event
            Klimadage i Vejle den 19. april (tilmelding senest 31. marts). | 2024-04-19 event; 2024-03-31 deadline
            Årets stormøde holdes den 8. maj kl. 19. | 2024-05-08 19:00 event
            """)
    void all_else_that_happens_is_an_event(String sentence, String expected) {
        assertThat(Minutes.events(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Næste møde holdes torsdag den 11. april kl. 19. | 2024-04-11 19:00 meeting Bestyrelsen
            Næste bestyrelsesmøde er den 11. april 2024 kl. 18.30. | 2024-04-11 18:30 meeting Bestyrelsen
            Vi mødes igen den 11. april kl. 19. | 2024-04-11 19:00 meeting Bestyrelsen
            Nyt møde aftalt til den 11. april. | 2024-04-11 meeting Bestyrelsen
            Bestyrelsen mødes næste gang den 11. april kl. 19. | 2024-04-11 19:00 meeting Bestyrelsen
            Bestyrelsen holder konstituerende møde den 25. april. | 2024-04-25 meeting Bestyrelsen
            Bestyrelsen konstituerer sig på et møde torsdag den 25. april. | 2024-04-25 meeting Bestyrelsen
            Der indkaldes til ekstraordinært bestyrelsesmøde den 21. marts kl. 20. | 2024-03-21 20:00 meeting Bestyrelsen
            Der er møde i Teknisk Udvalg den 12. marts. | 2024-03-12 meeting Teknisk Udvalg
            Teknik- og Miljøudvalget behandler sagen den 14. marts. | 2024-03-14 meeting Teknik- og Miljøudvalget
            Sagen behandles i ØU den 20. marts og i KB den 27. marts. | 2024-03-20 meeting Økonomiudvalget; 2024-03-27 meeting Kommunalbestyrelsen
            Sagen forelægges Byrådet den 26. marts. | 2024-03-26 meeting Byrådet
            Sagen går videre til Økonomiudvalget den 20/3 og Byrådet den 26/3. | 2024-03-20 meeting Økonomiudvalget; 2024-03-26 meeting Byrådet
            Planen ventes vedtaget på byrådsmødet den 26. marts. | 2024-03-26 meeting Byrådet
            Byrådet (26. marts) skal tage stilling til salget. | 2024-03-26 meeting Byrådet
            Budgettet andenbehandles i Byrådet den 8. oktober. | 2024-10-08 meeting Byrådet
            Generalforsamling den 24. april kl. 19 i fælleshuset. | 2024-04-24 19:00 meeting Generalforsamlingen
            Årets ordinære generalforsamling afholdes onsdag den 24. april. | 2024-04-24 meeting Generalforsamlingen
            Der holdes ekstraordinær generalforsamling den 22. maj. | 2024-05-22 meeting Generalforsamlingen
            GF afholdes 24/4 kl. 19. | 2024-04-24 19:00 meeting Generalforsamlingen
            Repræsentantskabsmøde den 13. april kl. 10. | 2024-04-13 10:00 meeting Repræsentantskabet
            Dialogmøde med Børne- og Ungeudvalget den 3. april kl. 16. | 2024-04-03 16:00 meeting Børne- og Ungeudvalget
            Børne- og Ungeudvalgsmøde d. 3. april | 2024-04-03 meeting Børne- og Ungeudvalget
            Fællesmøde med naboforeningen den 17. april kl. 19. | 2024-04-17 19:00 meeting
            Informationsmøde for nye beboere den 3. april. | 2024-04-03 meeting
            Kommunen holder borgermøde den 8. maj kl. 19. | 2024-05-08 19:00 meeting
            Styregruppen mødes den 18. marts kl. 10. | 2024-03-18 10:00 meeting Styregruppen
            Der er samråd om sagen den 18. april. | 2024-04-18 meeting
            Vi mødes på mandag kl. 17 i klubhuset. | 2024-03-11 17:00 meeting Bestyrelsen
            Økonomiudvalget holder budgetseminar den 3. april. | 2024-04-03 meeting Økonomiudvalget
            Foreløbigt budgetsamråd: onsdag den 3. april kl. 19. | 2024-04-03 19:00 meeting
            Forslag om at tillade hund forelægges generalforsamlingen den 24. april. | 2024-04-24 meeting Generalforsamlingen
            Byrådets første møde er torsdag den 4. april. | 2024-04-04 meeting Byrådet
            Sagen er på Byrådets dagsorden den 26. marts. | 2024-03-26 meeting Byrådet
            OMU mødes den 18. marts kl. 10. | 2024-03-18 10:00 meeting OMU
            Udkastet er sendt til Social- og Ældreudvalget, der mødes den 14. marts. | 2024-03-14 meeting Social- og Ældreudvalget
            Teknisk Udvalg forelægges sagen den 14. marts. | 2024-03-14 meeting Teknisk Udvalg
            HMU orienteres på mødet den 14. marts. | 2024-03-14 meeting Hoved-MED-udvalget
            Takster går til Kulturudvalget. Udvalget ser på det den 14. marts. | 2024-03-14 meeting Kulturudvalget
            Det anbefales til Teknisk Udvalg (møde 14. marts) og Byrådet (møde 26. marts). | 2024-03-14 meeting Teknisk Udvalg; 2024-03-26 meeting Byrådet
            Vejlauget holder generalforsamling den 20. marts. | 2024-03-20 meeting Generalforsamlingen
            Valg til menighedsrådet: orienteringsmøde den 14. maj. | 2024-05-14 meeting
            Der er personalemøde den 14. marts. | 2024-03-14 meeting
            Projektet er på næste SU den 14. marts. | 2024-03-14 meeting SU
            Miljøstyrelsen kommer den 14. marts. | 2024-03-14 event
            Best.møde 4/2024 tors. 11. april kl. 19. | 2024-04-11 19:00 meeting Bestyrelsen
            Møder i 2024: 11. april, 16. maj og 20. juni. | 2024-04-11 meeting Bestyrelsen; 2024-05-16 meeting Bestyrelsen; 2024-06-20 meeting Bestyrelsen
            Smeden kommer hver torsdag, næste gang 22/5. | 2024-05-22 event
            KKR mødes den 22. april. | 2024-04-22 meeting KKR
            Vi ses tirsdag den 16. april hos Bo. | 2024-04-16 meeting Bestyrelsen
            Mødedatoer resten af året: 11/4 og 16/5.¶Næste bestyrelsesmøde er torsdag den 11/4. | 2024-04-11 meeting Bestyrelsen; 2024-05-16 meeting Bestyrelsen
            """)
    void a_body_that_sits_and_what_calls_itself_a_meeting_is_a_meeting(String sentence, String expected) {
        assertThat(Minutes.events(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Next meetings: 23. april og 2. juni, begge kl. 10:15 | 2024-04-23 10:15 meeting Bestyrelsen; 2024-06-02 10:15 meeting Bestyrelsen
            Bo fortalte om besøget fra Folketingets Miljøudvalg den 24. april. | 2024-04-24 event
            """)
    void whose_meeting_it_is_is_said_before_the_day(String sentence, String expected) {
        assertThat(Minutes.events(sentence)).isEqualTo(expected);
    }
}
