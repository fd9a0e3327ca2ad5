package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.section.Cell;
import dk.tovholder.extraction.section.ColumnRole;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.Point;
import dk.tovholder.extraction.section.Row;
import dk.tovholder.extraction.section.Shape;
import dk.tovholder.extraction.section.Words;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The title that a sentence means which names no topic itself: its label, its bullet's, its row's, its point's. */
final class TopicTitles {
    private static final int LONGEST_LABEL = 6;
    private static final int SHORTEST_LABEL = 3;
    private static final int LONGEST_TITLE = 9;
    private static final int FAR_BEFORE = 3;
    private static final int FEWEST_OF_CLAUSE = 5;
    private static final int SHORTEST_NOUN = 6;

    private final Reading reading;
    private final Names names;

    TopicTitles(Reading reading) {
        this.reading = reading;
        this.names = new Names(reading);
    }

    /** Empty where there is none. */
    String of(Passage passage) {
        Words row = ofRow(passage);
        if (row != null) {
            return reading.plain(row);
        }
        Words block = ofBlock(passage);
        if (block != null) {
            return reading.plain(block);
        }
        Words topic = passage.place().topic();
        if (topic != null && reading.letters(topic) > 1 && !saysOnlyThatItWaits(topic)) {
            return reading.plain(reading.firstSentence(topic));
        }
        Words above = above(passage);
        if (above != null) {
            return reading.plain(above);
        }
        Point point = passage.place().point();
        Words clause = reading.clause(passage.content());
        if (point == null
                && saysWhat(clause)
                && clause.end() < passage.content().end()) {
            return reading.plain(clause);
        }
        if (point == null || isAnything(point.title())) {
            Words before = before(passage);
            return before == null ? title(point) : reading.plain(before);
        }
        return title(point);
    }

    /** The words; but "evalueringen" under "Evaluering af uddannelsen" means that title. */
    String meant(Passage passage, Words words) {
        Point point = passage.place().point();
        String noun = reading.words(words) == 1 ? reading.plain(words).toLowerCase(Locale.ROOT) : "";
        boolean definite = noun.length() > SHORTEST_NOUN && (noun.endsWith("en") || noun.endsWith("et"));
        if (!definite || point == null) {
            return reading.plain(words);
        }
        String stem = noun.substring(0, noun.length() - 2);
        Words title = point.title();
        for (int i = title.start(); i < title.end(); i++) {
            String word = reading.tokens().isWord(i) ? reading.tokens().lower(i) : "";
            if (word.equals(stem) || word.equals(stem + 'e')) {
                return title(point);
            }
        }
        return reading.plain(words);
    }

    /** "Rune vil gerne have afløsning, det tager vi op igen": where nothing has a title, the clause before. */
    private boolean saysWhat(Words clause) {
        return reading.words(clause) >= FEWEST_OF_CLAUSE
                && !reading.has("agenda.taken-up-again", clause)
                && !reading.has("agenda.put-off", clause);
    }

    /** "Nåede vi ikke", "Sat i bero" at the beginning of a bullet. */
    private boolean saysOnlyThatItWaits(Words words) {
        return reading.isOnly("agenda.put-off", reading.firstSentence(words))
                || reading.isOnly("agenda.taken-up-again", reading.firstSentence(words));
    }

    /** "Eventuelt", "Nyt": a title under which anything may stand. */
    private boolean isAnything(Words title) {
        return reading.has("agenda.any-title", title) || reading.isOnly("agenda.any-title-alone", title);
    }

    private static String title(@Nullable Point point) {
        return point == null ? "" : point.item().title();
    }

    /** "| SSO for eksterne | 62.500 kr. | Udskudt til næste møde |". */
    private @Nullable Words ofRow(Passage passage) {
        Row row = passage.row();
        if (row == null
                || passage.place().point() != null
                        && isTitleIn(row, passage.place().point())) {
            return null;
        }
        for (Cell cell : row.cells()) {
            boolean text = cell.role() == ColumnRole.TOPIC
                    || cell.role() == ColumnRole.POINT
                    || cell.role() == ColumnRole.UNKNOWN;
            if (text && cell != passage.cell() && isProse(cell.words())) {
                return cell.words();
            }
        }
        return null;
    }

    private static boolean isTitleIn(Row row, Point point) {
        return point.title().start() >= row.words().start()
                && point.title().end() <= row.words().end();
    }

    /** More than a code or an amount. */
    private boolean isProse(Words words) {
        for (int i = words.start(); i < words.end(); i++) {
            if (reading.tokens().isWord(i) && reading.tokens().length(i) > 3) {
                return true;
            }
        }
        return false;
    }

    /** "Kørepenge: …", the label of the sentence or of the first of its paragraph. */
    private @Nullable Words ofBlock(Passage passage) {
        Words own = label(passage.content());
        if (own != null) {
            return own;
        }
        Passage first = first(passage);
        Words asked = asked(passage);
        return asked != null || first == passage ? asked : label(first.content());
    }

    /** "- Kontorhund? Delte meninger, udsat": the few words that open the bullet with a question; else null. */
    @Nullable Words asked(Passage passage) {
        Passage first = first(passage);
        Words words = first.content();
        boolean bullet = first.shape() == Shape.LIST_ITEM && first != passage;
        boolean asks =
                bullet && words.size() <= LONGEST_LABEL && reading.tokens().isMark(words.end() - 1, '?');
        return asks && reading.letters(words) > 3 ? words : null;
    }

    /** Whether a title and a colon open the words: "Tag: vi har fået to tilbud". */
    boolean isLabelled(Words words) {
        return label(words) != null;
    }

    private @Nullable Words label(Words words) {
        for (int i = words.start() + 1; i < Math.min(words.end(), words.start() + LONGEST_LABEL); i++) {
            if (reading.tokens().isMark(i, ':')) {
                Words label = new Words(words.start(), i);
                boolean title = reading.letters(label) >= SHORTEST_LABEL
                        && !reading.isOnly("agenda.no-title", label)
                        && !isAnything(label)
                        && reading.at("agenda.sentence-opener", label.start(), label.end()) < 0;
                return title && !names.isPerson(label) ? label : null;
            }
            if (reading.tokens().isMark(i, ']')) {
                return null;
            }
        }
        return null;
    }

    /** A short bullet that stands alone above the paragraph is its title. */
    private @Nullable Words above(Passage passage) {
        int index = reading.outline().indexOf(first(passage)) - 1;
        Passage above = index < 0 ? null : reading.outline().passages().get(index);
        if (above == null) {
            return null;
        }
        boolean bullet = passage.shape() == Shape.SENTENCE
                && above.shape() == Shape.LIST_ITEM
                && above.place().point() == passage.place().point()
                && reading.outline().startsBlock(above)
                && reading.words(above.words()) <= LONGEST_TITLE
                && !reading.tokens().isMark(above.words().end() - 1, '.');
        return bullet ? above.content() : null;
    }

    /** Under "Eventuelt" what the sentence before it said. */
    private @Nullable Words before(Passage passage) {
        List<Passage> passages = reading.outline().passages();
        int index = reading.outline().indexOf(passage);
        for (int i = index - 1; i >= Math.max(0, index - FAR_BEFORE); i--) {
            Passage previous = passages.get(i);
            boolean same =
                    previous.place().point() == passage.place().point() && previous.section() == passage.section();
            if (!same || previous.shape() == Shape.HEADING) {
                return null;
            }
            if (!names.are(previous.content()) && !reading.isEmpty(previous.content())) {
                return previous.content();
            }
        }
        return null;
    }

    /** The first passage of its paragraph, list item or cell. */
    private Passage first(Passage passage) {
        List<Passage> passages = reading.outline().passages();
        int index = reading.outline().indexOf(passage);
        Passage first = passage;
        for (int i = index; i >= 0; ) {
            first = passages.get(i);
            Passage previous = reading.outline().previous(i);
            i = previous == null || previous.shape() == Shape.TABLE_ROW || previous.cell() != passage.cell()
                    ? -1
                    : i - 1;
        }
        return first;
    }
}
