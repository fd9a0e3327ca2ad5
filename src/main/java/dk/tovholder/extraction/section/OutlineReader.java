package dk.tovholder.extraction.section;

import dk.tovholder.extraction.ExtractionContext;
import dk.tovholder.extraction.date.DateExpression;
import dk.tovholder.extraction.date.Dates;
import dk.tovholder.extraction.language.LanguageData;
import dk.tovholder.extraction.text.Sentences;
import dk.tovholder.extraction.text.SourceText;
import dk.tovholder.extraction.text.Tokens;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes minutes apart into points and passages. */
public final class OutlineReader {
    private final HeadingWords words;
    private final Phrases<Boolean> months = new Phrases<>();
    private final Bodies bodies;
    private final Organisations organisations;
    private final Sentences sentences;
    private final List<String> pageWords;
    private final List<String> continuations;

    /**
     * @param headings the file {@code headings.yaml}
     * @param bodyNames the file {@code bodies.yaml}
     */
    public OutlineReader(LanguageData headings, LanguageData bodyNames, List<String> monthNames, Sentences sentences) {
        bodies = new Bodies(bodyNames);
        organisations = new Organisations(bodyNames, bodies);
        words = new HeadingWords(headings);
        months.addAll(monthNames, true);
        this.sentences = sentences;
        pageWords = headings.at("page-words").strings();
        continuations = headings.at("page-continuations").strings();
    }

    /** The text without what is printed anew on each page; offsets stay as they are. */
    public SourceText prepare(String text) {
        return SourceText.of(PageFurniture.blank(text, pageWords, continuations));
    }

    /**
     * Takes a text apart.
     *
     * @param found the dates of the text
     */
    public Outline read(Tokens tokens, List<DateExpression> found, ExtractionContext context) {
        MarkerReader markers = new MarkerReader(tokens, words, months);
        List<Line> read = new LineReader(tokens, markers).read();
        new SpacedTables(tokens, new ColumnRoles(tokens, words.columns)).mark(read);
        LineKinds all = new LineKinds(tokens, words, read);
        DatesInText dates = new DatesInText(found);
        LineKinds own = all.of(Chat.withoutStamps(all));
        LineKinds lines = own.of(new Meetings(own, dates, bodies).newest());
        new TitleWord(lines, dates, bodies).mark();
        TableReader tables = new TableReader(lines, dates);
        Frame frame = new FrameReader(lines, tables).read();
        List<Chat.Message> chat = Chat.read(all);
        if (chat != null && frame.kind() != Frame.Kind.NUMBERED) {
            Head head = new HeadReader(all, dates, bodies, organisations, sentences).read(chat, context);
            return chat(tokens, markers, chat, head, found, context);
        }
        int headEnd = new HeadEnd(lines, frame, tables).find();
        HeadReader heads = new HeadReader(lines, dates, bodies, organisations, sentences);
        Head head = heads.read(frame.kind() == Frame.Kind.FRAGMENT ? -1 : headEnd, context);
        Walk walk = new Walk(
                lines, frame, headEnd, new Earlier(lines, dates, head.meeting().date()), sentences, markers, tables);
        walk.run();
        return new Outline(
                tokens,
                head.meeting(),
                head.attendees(),
                reference(head, found, context),
                found,
                walk.points(),
                chat == null ? walk.passages() : Chat.spoken(walk.passages(), chat));
    }

    private Outline chat(
            Tokens tokens,
            MarkerReader markers,
            List<Chat.Message> chat,
            Head head,
            List<DateExpression> found,
            ExtractionContext context) {
        PassageWriter writer = new PassageWriter(tokens, words, sentences);
        ChatPoints points = new ChatPoints(tokens, markers, new TitleReader(tokens, words, sentences));
        points.write(chat, writer);
        return new Outline(
                tokens,
                head.meeting(),
                head.attendees(),
                reference(head, found, context),
                found,
                points.points(),
                writer.passages());
    }

    public Bodies bodies() {
        return bodies;
    }

    private static @Nullable LocalDate reference(Head head, List<DateExpression> dates, ExtractionContext context) {
        LocalDate date = head.meeting().date();
        if (date == null) {
            date = Dates.latest(dates);
        }
        return date == null ? context.posted() : date;
    }
}
