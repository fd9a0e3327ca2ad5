package dk.tovholder.extraction.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Lists without end whose members all differ, which nothing that remembers what it has seen gets by with cheaply. The work
 * is counted in bytes, which no load on the machine changes: four times the text may ask for little more than four times
 * as much.
 */
class GrowthTest {
    private static final int FEW = 500;
    private static final double MOST = 5;
    /** Where what compares each with each takes minutes. */
    private static final int MANY = 20_000;

    private static final String HEAD = "Referat af bestyrelsesmøde den 3. marts 2024\nTil stede: Bo Lind, Ida Holm\n"
            + "Næste møde: 4. april 2024\n\n1. Planer\n";

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{word} behandles på mødet den 4. april 2024.\n",
                "{word} behandles på junimødet.\n",
                "Punktet om {word} udsættes til næste møde.\n",
                "Næste møde er bestyrelsesmøde den {day}.\n",
                "Vi mødes den {day} og ",
                "den {day}, ",
                "Den {day} holder bestyrelsen møde, ",
                "{day}: {word}\n",
                "Bo køber {word} senest den {day}. ",
                "Det blev vedtaget at købe {word}. ",
                "Bo {word}sen køber øl og ",
                "{word}\n\nVedtaget.\n\n",
                "| {word} | Bo | {day} |\n"
            })
    void four_times_as_many_ask_for_four_times_the_work(String member) {
        work(text(member, FEW));
        long few = work(text(member, FEW));
        long many = work(text(member, 4 * FEW));

        assertThat((double) many / few).isLessThan(MOST);
    }

    @ParameterizedTest
    @Timeout(60)
    @ValueSource(strings = {"Bo {word}sen, ", "- Ida {word}sen\n"})
    void so_many_people_are_read_in_time(String person) {
        String people = text(person, MANY).substring(HEAD.length());

        assertThat(Danish.extract("Referat af møde den 3. marts 2024\nTil stede:\n" + people
                                + "\n\n1. Planer\nBo køber øl.\n")
                        .actions())
                .isNotEmpty();
    }

    @ParameterizedTest
    @Timeout(60)
    @ValueSource(strings = {"- Næste møde: {day}\n", "Den {day} holder bestyrelsen møde, "})
    void so_many_meetings_are_read_in_time(String meeting) {
        assertThat(Danish.extract(text(meeting, MANY)).events()).isNotEmpty();
    }

    private static long work(String text) {
        long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        Danish.extract(text);
        return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    }

    private static String text(String member, int count) {
        StringBuilder text = new StringBuilder(HEAD);
        for (int i = 0; i < count; i++) {
            text.append(member.replace("{word}", word(i)).replace("{day}", day(i)));
        }
        return text.toString();
    }

    /** Another word for each number: "bafeanlæg". */
    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int left = number + 12; left > 0; left /= 12) {
            word.append("bdfgklmnprst".charAt(left % 12)).append("aeiou".charAt(left % 5));
        }
        return word.append("anlæg").toString();
    }

    /** Another day for each number, as far as there are years. */
    private static String day(int number) {
        String[] months = {"april", "maj", "juni", "juli", "august", "oktober"};
        return 1 + number % 28 + ". " + months[number / 28 % months.length] + " " + (2024 + number / 168 % 70);
    }
}
