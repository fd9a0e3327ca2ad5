package dk.tovholder.extraction.section;

import dk.tovholder.extraction.language.LanguageData;
import dk.tovholder.extraction.text.Sentences;
import dk.tovholder.extraction.text.SourceText;
import dk.tovholder.extraction.text.Tokens;
import java.util.List;

/** Takes minutes apart into points and passages. */
public final class OutlineReader {
    private final HeadingWords words;
    private final Phrases<Boolean> months = new Phrases<>();
    private final Sentences sentences;
    private final List<String> pageWords;
    private final List<String> continuations;

    /** @param headings the file {@code headings.yaml} */
    public OutlineReader(LanguageData headings, List<String> monthNames, Sentences sentences) {
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

    public Outline read(Tokens tokens) {
        MarkerReader markers = new MarkerReader(tokens, words, months);
        LineKinds lines = new LineKinds(tokens, words, new LineReader(tokens, markers).read());
        Frame frame = new FrameReader(lines).read();
        return new Walk(lines, frame, sentences, markers).run();
    }
}
