package dk.tovholder.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Writes blocks as a Word document. */
final class SampleDocx {
    private static final int[] SIZES = {20, 16, 13};

    private final XWPFDocument document = new XWPFDocument();
    private final BigInteger bullets;

    private SampleDocx() {
        for (int level = 1; level <= SIZES.length; level++) {
            CTStyle style = CTStyle.Factory.newInstance();
            style.setStyleId("Overskrift" + level);
            style.addNewName().setVal("heading " + level);
            document.createStyles().addStyle(new XWPFStyle(style));
        }
        CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
        definition.setAbstractNumId(BigInteger.ONE);
        CTLvl level = definition.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("\u2022");
        bullets = document.createNumbering()
                .addNum(document.getNumbering().addAbstractNum(new XWPFAbstractNum(definition)));
    }

    static byte[] of(List<Block> blocks) throws IOException {
        SampleDocx docx = new SampleDocx();
        blocks.forEach(docx::block);
        try (XWPFDocument document = docx.document;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.write(out);
            return out.toByteArray();
        }
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setStyle("Overskrift" + heading.level());
            XWPFRun run = paragraph.createRun();
            run.setText(heading.text());
            run.setBold(true);
            run.setFontSize(SIZES[heading.level() - 1]);
        } else if (block instanceof Block.Item item) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setNumID(bullets);
            paragraph.createRun().setText(item.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            document.createParagraph().createRun().setText(paragraph.text());
        } else if (block instanceof Block.Table table) {
            table(table.rows());
        }
    }

    private void table(List<Block.Row> rows) {
        XWPFTable table = document.createTable(rows.size(), rows.get(0).cells().size());
        for (int row = 0; row < rows.size(); row++) {
            List<Block.Cell> cells = rows.get(row).cells();
            for (int column = 0; column < cells.size(); column++) {
                Block.Paragraph text =
                        (Block.Paragraph) cells.get(column).blocks().get(0);
                table.getRow(row).getCell(column).setText(text.text());
            }
        }
    }
}
