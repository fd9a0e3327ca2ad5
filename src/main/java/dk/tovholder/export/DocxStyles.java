package dk.tovholder.export;

import java.math.BigInteger;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a Word document, by Word's own names, so that whoever gets it can change them all at once. */
final class DocxStyles {
    static final String TITLE = "Title";
    static final String HEADING = "Heading1";

    private static final String FONT = "Calibri";
    private static final int TITLE_SIZE = 40;
    private static final int HEADING_SIZE = 28;
    private static final int HEADING_BEFORE = 320;
    private static final int AFTER = 120;

    private DocxStyles() {}

    static void add(XWPFDocument document, Locale language) {
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage(language.getLanguage().equals("da") ? "da-DK" : "en-GB");
        styles.addStyle(style(TITLE, "Title", TITLE_SIZE, 0));
        styles.addStyle(style(HEADING, "heading 1", HEADING_SIZE, HEADING_BEFORE));
    }

    private static XWPFStyle style(String id, String name, int halfPoints, int before) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        CTPPrGeneral paragraph = style.addNewPPr();
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(before));
        spacing.setAfter(BigInteger.valueOf(AFTER));
        CTRPr run = style.addNewRPr();
        run.addNewB();
        run.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        return new XWPFStyle(style);
    }
}
