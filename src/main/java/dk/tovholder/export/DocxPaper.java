package dk.tovholder.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** A Word document on A4: title, headings, numbered points, tables and page numbers. */
final class DocxPaper {
    private static final int A4_WIDTH = 11906;
    private static final int A4_HEIGHT = 16838;
    private static final int MARGIN = 1417;
    private static final int SMALL = 9;
    private static final String GREY = "595959";
    private static final String FULL_WIDTH = "100%";

    private final XWPFDocument document = new XWPFDocument();
    private final DocxLists lists = new DocxLists(document);

    DocxPaper(String title, Instant made, Locale language) {
        DocxStyles.add(document, language);
        page();
        document.getProperties().getCoreProperties().setTitle(title);
        document.getProperties().getCoreProperties().setCreator("Tovholder");
        document.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(made)));
        styled(DocxStyles.TITLE).createRun().setText(title);
    }

    void heading(String text) {
        XWPFParagraph heading = styled(DocxStyles.HEADING);
        heading.setKeepNext(true);
        heading.createRun().setText(text);
    }

    void paragraph(String text) {
        lines(document.createParagraph().createRun(), text);
    }

    /** Something small: an explanation. */
    void note(String text) {
        aside(document.createParagraph(), text);
    }

    /** The next of the numbered points, and in grey what is to be said of it. */
    void numbered(String text, String remark) {
        item(lists.numbers(), text, remark);
    }

    void bullet(String text, String remark) {
        item(lists.bullets(), text, remark);
    }

    private void item(BigInteger list, String text, String remark) {
        XWPFParagraph item = document.createParagraph();
        item.setNumID(list);
        lines(item.createRun(), text);
        if (!remark.isEmpty()) {
            aside(item, " (" + remark + ")");
        }
    }

    /** Its head stands again on each page. */
    void table(List<String> head, List<List<String>> rows) {
        XWPFTable table = document.createTable(rows.size() + 1, head.size());
        table.setWidth(FULL_WIDTH);
        table.getRow(0).setRepeatHeader(true);
        for (int column = 0; column < head.size(); column++) {
            cell(table.getRow(0).getCell(column), head.get(column)).setBold(true);
            for (int row = 0; row < rows.size(); row++) {
                cell(table.getRow(row + 1).getCell(column), rows.get(row).get(column));
            }
        }
        for (int row = 0; row <= rows.size(); row++) {
            table.getRow(row).setCantSplitRow(true);
        }
    }

    private static XWPFRun cell(XWPFTableCell cell, String text) {
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setSpacingAfter(0);
        XWPFRun run = paragraph.createRun();
        lines(run, text);
        return run;
    }

    /**
     * The whole file.
     *
     * @param page the word before a page's number in the foot
     * @param of the word between it and the number of pages
     */
    byte[] write(String page, String of) {
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setAlignment(ParagraphAlignment.CENTER);
        aside(foot, page + " ");
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
        aside(foot, " " + of + " ");
        foot.getCTP().addNewFldSimple().setInstr("NUMPAGES");
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                document) {
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
    }

    private XWPFParagraph styled(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    private static void aside(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        run.setFontSize(SMALL);
        run.setColor(GREY);
        lines(run, text);
    }

    private static void lines(XWPFRun run, String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines.get(i), i);
        }
    }
}
