package dk.tovholder.extraction.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.tovholder.extraction.DateMention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The Danish corpus of Duckling, as far as minutes write so. Its conventions are translated: ends of intervals are
 * exclusive there; a time of day that has passed is tomorrow's there and the day's own here; a distance in days has the
 * present hour there and is a day here.
 */
class DucklingCorpusTest {
    private static final Path CORPUS = Path.of("..", "shared", "gold", "dates", "duckling_da.tsv");
    private static final LocalDate REFERENCE = LocalDate.of(2013, 2, 12);

    /** What we read otherwise, and why. */
    private static final Map<String, String> DEVIATIONS = Map.of(
            "kl. 19:30, Lør, 20 sep", "a weekday moves a date by 14 months at most, this Saturday is 19 away",
            "kl 19:30, Lør, 20 sep", "the same",
            "næste marts igen", "\"igen\" moves weekdays only",
            "efter 9:30 men før 11:00 på torsdag", "two times, each with its own meaning");

    @Test
    void the_expressions_of_minutes_have_their_values() throws IOException {
        assumeTrue(Files.exists(CORPUS), "no corpus at " + CORPUS + ": skipped");
        Map<String, String> wrong = new TreeMap<>();
        int relevant = 0;
        for (String line : Files.readAllLines(CORPUS)) {
            String[] fields = line.split("\t", -1);
            if (fields[7].equals("yes")) {
                relevant++;
                String expected = expected(fields);
                String actual = actual(fields[0]);
                if (!actual.equals(expected)) {
                    wrong.put(fields[0], "expected " + expected + ", was " + actual);
                }
            }
        }
        assertThat(relevant).isEqualTo(236);
        assertThat(wrong.keySet()).as("%s", wrong).isEqualTo(new TreeMap<>(DEVIATIONS).keySet());
    }

    private static String actual(String expression) {
        List<DateMention> found = Danish.dates(expression, REFERENCE);
        return found.stream()
                .map(DateMention::value)
                .reduce((a, b) -> a + " and " + b)
                .orElse("nothing");
    }

    private static String expected(String[] fields) {
        String from = fields[2];
        String to = fields[3];
        String grain = fields[4];
        boolean distance = fields[6].equals("relative offset/duration");
        if (grain.equals("second")) {
            return to.substring(0, 10);
        }
        if (to.isEmpty()) {
            return grain.equals("hour") && distance ? from.substring(0, 10) : value(from, grain);
        }
        String first = value(from, grain);
        String last = value(before(to, grain), grain);
        return first.equals(last) ? first : first + "/" + last;
    }

    private static String value(String from, String grain) {
        return switch (grain) {
            case "week" -> week(LocalDate.parse(from));
            case "quarter" -> quarter(from);
            case "hour" -> ownDay(LocalDateTime.parse(from + ":00"));
            case "minute" -> ownDay(LocalDateTime.parse(from));
            default -> from;
        };
    }

    private static String ownDay(LocalDateTime time) {
        boolean rolled = time.toLocalDate().equals(REFERENCE.plusDays(1))
                && time.toLocalTime().getHour() < 5;
        return (rolled ? time.minusDays(1) : time).toString();
    }

    private static String week(LocalDate day) {
        return "%d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String quarter(String text) {
        YearMonth first = YearMonth.of(Integer.parseInt(text.substring(0, 4)), (text.charAt(6) - '1') * 3 + 1);
        return first.atDay(1) + "/" + first.plusMonths(2).atEndOfMonth();
    }

    private static String before(String end, String grain) {
        return switch (grain) {
            case "minute" -> LocalDateTime.parse(end).minusMinutes(1).toString();
            case "hour" ->
                LocalDateTime.parse(end + ":00").minusHours(1).toString().substring(0, 13);
            case "day" -> LocalDate.parse(end).minusDays(1).toString();
            case "week" -> LocalDate.parse(end).minusWeeks(1).toString();
            case "month" -> YearMonth.parse(end).minusMonths(1).toString();
            default -> Integer.toString(Integer.parseInt(end) - 1);
        };
    }
}
