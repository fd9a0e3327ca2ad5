package dk.tovholder.extraction.rule;

import static dk.tovholder.extraction.rule.Settled.assertSettles;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The many ways to put a point off, to send it on and to recommend it to others. */
class HandingOnTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Punktet udsættes. | postponed
        Punktet er med næste gang. | postponed
        Legepladsen rykker derfor til næste gang. | postponed
        Punktet kommer for bestyrelsen igen den 18. maj. | postponed
        Sagen forelægges udvalget igen den 10. maj. | postponed
        Behandles på ny, når svaret foreligger. | postponed
        Afgøres på mødet den 25. maj. | postponed
        På igen næste gang. | postponed
        Rykkes fra maj til september. | postponed
        Udsat. | postponed
        Sagen udsat til næste møde. | postponed
        Punktet blev udskudt. | postponed
        Udskudt til mødet i maj. | postponed
        Bestyrelsen udskød beslutningen. | postponed
        Bestyrelsen udsatte sagen. | postponed
        Det blev besluttet at udskyde sagen. | postponed
        Beslutningen udskydes, til vi har fået et tilbud. | postponed
        Behandlingen udskydes til efter ferien. | postponed
        Sagen hviler til efteråret. | postponed
        Punktet parkeres til næste møde. | postponed
        Parkeret til april. | postponed
        Sagen stilles i bero. | postponed
        Vi tager punktet igen på næste møde. | postponed
        Tages igen i april. | postponed
        Vi tager den igen næste gang. | postponed
        Punktet flyttes til næste møde. | postponed
        Sættes på næste møde. | postponed
        Punktet sættes på dagsordenen igen til april. | postponed
        Punktet sættes på igen den 9. april. | postponed
        Punktet overgår til næste møde. | postponed
        Punktet udgår og tages op på næste møde. | postponed
        Sagen genoptages på mødet den 9. april. | postponed
        Vi nåede ikke punktet. | postponed
        Punktet blev ikke behandlet på grund af tidnød. | postponed
        Vi vender tilbage til punktet i maj. | postponed
        Bestyrelsen vender tilbage til sagen på mødet i maj. | postponed
        Punktet tages med på næste møde. | postponed
        Punktet skydes til mødet i juni. | postponed
        Punktet skubbes til efter ferien. | postponed
        Punktet rykkes til april. | postponed
        Punktet henlægges til næste møde. | postponed
        Drøftelsen fortsætter på næste møde. | postponed
        Fortsættes på næste møde. | postponed
        Det kommer på dagsordenen igen den 9. april. | postponed
        Emnet tages op på det kommende møde. | postponed
        Punktet drøftes igen i maj. | postponed
        Punktet behandles på mødet den 9. april. | postponed
        Punktet venter til næste møde. | postponed
        Beslutningen træffes på mødet i maj. | postponed
        Nøglesystem: udskudt, til låsesmeden har givet en pris. | postponed
        Nøglesystem: udskudt til låsesmeden har givet en pris. | postponed
        Decision: Postponed. | postponed
        """)
    void a_point_is_put_off(String sentence, String outcome) {
        assertSettles(sentence, outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Bestyrelsen anbefaler generalforsamlingen at vedtage forslaget. | recommended
        Bestyrelsen anbefaler, at forslaget vedtages. | recommended
        Anbefales over for byrådet. | recommended
        Anbefales. | recommended
        Det anbefales over for kommunalbestyrelsen, at planen vedtages. | recommended
        Det blev besluttet at anbefale forslaget over for generalforsamlingen. | recommended
        Bestyrelsen indstiller til generalforsamlingen, at kontingentet hæves. | recommended
        Indstilles til generalforsamlingen. | recommended
        Indstilles til godkendelse i Økonomiudvalget. | recommended
        Budgettet blev indstillet til godkendelse på generalforsamlingen. | recommended
        Det blev besluttet at indstille til generalforsamlingen, at kontingentet hæves. | recommended
        Bestyrelsen foreslår generalforsamlingen et uændret kontingent. | recommended
        Indstillingen anbefales. | recommended
        Forslaget anbefales til vedtagelse i byrådet. | recommended
        Forslaget blev enstemmigt anbefalet over for byrådet. | recommended
        """)
    void a_proposal_is_recommended(String sentence, String outcome) {
        assertSettles(sentence, outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Sagen oversendes til Teknik- og Miljøudvalget. | referred
        Oversendt til Økonomiudvalget. | referred
        Forslaget blev oversendt til byrådet. | referred
        Bestyrelsen oversender sagen til Økonomiudvalget. | referred
        Det blev besluttet at oversende sagen til Økonomiudvalget. | referred
        Planen sendes i høring. | referred
        Sendt i høring til den 1. maj. | referred
        Udkastet blev sendt i høring i klasserne. | referred
        Bestyrelsen sender forslaget i høring. | referred
        Det blev besluttet at sende forslaget i høring. | referred
        Forslaget videresendes til repræsentantskabet. | referred
        Sagen sendes videre til byrådet. | referred
        Bestyrelsen sender sagen videre til byrådet. | referred
        Henvises til Økonomiudvalget. | referred
        Sagen henvist til Økonomiudvalget. | referred
        Punktet henvises til behandling i Forretningsudvalget. | referred
        Sagen forelægges Økonomiudvalget. | referred
        Forelægges byrådet til endelig godkendelse. | referred
        Sagen går videre til byrådet. | referred
        Sagen tilbagesendes til forvaltningen. | referred
        Sagen sendes tilbage til forvaltningen. | referred
        Sagen hjemvises til forvaltningen. | referred
        Sendes til udtalelse i Økonomiudvalget. | referred
        """)
    void a_case_is_sent_on(String sentence, String outcome) {
        assertSettles(sentence, outcome);
    }
}
