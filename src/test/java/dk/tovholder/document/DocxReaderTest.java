package dk.tovholder.document;

import static dk.tovholder.document.Documents.text;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.document.UnreadableDocumentException.Cause;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class DocxReaderTest {
    private final XWPFDocument document = new XWPFDocument();

    @Test
    void paragraphs_headings_and_bold_runs_are_read_in_order() throws IOException {
        style("Overskrift1", "heading 1");
        paragraph("1. Økonomi").setStyle("Overskrift1");
        XWPFParagraph paragraph = paragraph("Det blev ");
        XWPFRun bold = paragraph.createRun();
        bold.setBold(true);
        bold.setText("godkendt");
        XWPFRun rest = paragraph.createRun();
        rest.setText(".");
        rest.addBreak();
        rest.setText("Enstemmigt.");
        assertThat(text("a.docx", bytes())).isEqualTo("# 1. Økonomi\n\nDet blev **godkendt**.\nEnstemmigt.\n");
    }

    @Test
    void a_table_is_read_row_by_row_in_its_place() throws IOException {
        paragraph("Før");
        XWPFTable table = document.createTable(2, 2);
        table.getRow(0).getCell(0).setText("Opgave");
        table.getRow(0).getCell(1).setText("Hvem");
        table.getRow(1).getCell(0).setText("Køb stole");
        table.getRow(1).getCell(0).addParagraph().createRun().setText("og borde");
        table.getRow(1).getCell(1).setText("Anna");
        paragraph("Efter");
        assertThat(text("a.docx", bytes())).isEqualTo("Før\n\nOpgave\tHvem\nKøb stole\u2028og borde\tAnna\n\nEfter\n");
    }

    @Test
    void numbers_that_word_counts_are_written_out() throws IOException {
        BigInteger list = numbering();
        numbered(list, 0, "Godkendelse");
        numbered(list, 1, "af dagsorden");
        numbered(list, 1, "af referat");
        paragraph("Tekst");
        numbered(list, 0, "Økonomi");
        assertThat(text("a.docx", bytes()))
                .isEqualTo("1. Godkendelse\n  1.a) af dagsorden\n  1.b) af referat\n\nTekst\n\n2. Økonomi\n");
    }

    @Test
    void a_tab_after_a_label_is_a_blank_and_else_a_column() throws IOException {
        paragraph("Dato:\t1. marts");
        paragraph("3.\tØkonomi");
        paragraph("Køb stole\tAnna\t1/3");
        assertThat(text("a.docx", bytes())).isEqualTo("Dato: 1. marts\n\n3. Økonomi\n\nKøb stole\tAnna\t1/3\n");
    }

    @Test
    void content_controls_text_boxes_and_insertions_count_and_deletions_do_not() {
        String body = "<w:sdt><w:sdtContent><w:p><w:r><w:t>Styret</w:t></w:r></w:p></w:sdtContent></w:sdt>"
                + "<w:p><w:ins><w:r><w:t>Nyt </w:t></w:r></w:ins><w:del><w:r><w:delText>gammelt </w:delText></w:r></w:del>"
                + "<w:r><w:t>punkt</w:t></w:r></w:p><w:p><w:r><w:txbxContent><w:p><w:r><w:t>Boks</w:t></w:r></w:p>"
                + "</w:txbxContent></w:r></w:p><w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery"
                + " w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Indhold 1</w:t>"
                + "</w:r></w:p></w:sdtContent></w:sdt>";
        assertThat(text("a.docx", written(body))).isEqualTo("Styret\n\nNyt punkt\n\nBoks\n");
    }

    @Test
    void a_page_break_begins_a_page() throws IOException {
        paragraph("En");
        document.createParagraph().createRun().addBreak(BreakType.PAGE);
        paragraph("To");
        assertThat(Documents.read("a.docx", bytes()).pageStarts()).containsExactly(0, 4);
    }

    @Test
    void the_format_is_told_by_the_content() throws IOException {
        paragraph("Godkendt");
        assertThat(text("referat.txt", bytes())).isEqualTo("Godkendt\n");
    }

    @Test
    void an_encrypted_document_is_protected() throws Exception {
        paragraph("Hemmeligt");
        assertThat(Documents.causeOf("a.docx", encrypted(bytes()))).isEqualTo(Cause.PROTECTED);
    }

    @Test
    void the_old_format_and_other_archives_are_of_the_wrong_type() throws IOException {
        byte[] old = Arrays.copyOf(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                2048);
        byte[] sheet = new Zips()
                .with("[Content_Types].xml", "<Types/>")
                .with("xl/workbook.xml", "<x/>")
                .bytes();
        assertThat(Documents.causeOf("a.doc", old)).isEqualTo(Cause.WRONG_TYPE);
        assertThat(Documents.causeOf("a.xlsx", sheet)).isEqualTo(Cause.WRONG_TYPE);
        assertThat(Documents.causeOf("a.docx", sheet)).isEqualTo(Cause.WRONG_TYPE);
    }

    @Test
    void a_document_without_text_is_empty_and_a_cut_one_is_damaged() throws IOException {
        paragraph("");
        byte[] whole = bytes();
        assertThat(Documents.causeOf("a.docx", whole)).isEqualTo(Cause.EMPTY);
        assertThat(Documents.causeOf("a.docx", Arrays.copyOf(whole, whole.length / 2)))
                .isEqualTo(Cause.CORRUPT);
        assertThat(Documents.causeOf("a.docx", "slet ikke".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Cause.CORRUPT);
    }

    private XWPFParagraph paragraph(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        XWPFRun run = paragraph.createRun();
        String[] parts = text.split("\t", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                run.addTab();
            }
            run.setText(parts[i], i);
        }
        return paragraph;
    }

    private void numbered(BigInteger list, int level, String text) {
        XWPFParagraph paragraph = paragraph(text);
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
    }

    private BigInteger numbering() {
        CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
        definition.setAbstractNumId(BigInteger.ONE);
        level(definition, 0, STNumberFormat.DECIMAL, "%1.");
        level(definition, 1, STNumberFormat.LOWER_LETTER, "%1.%2)");
        return document.createNumbering()
                .addNum(document.getNumbering().addAbstractNum(new XWPFAbstractNum(definition)));
    }

    private static void level(CTAbstractNum definition, int level, STNumberFormat.Enum format, String pattern) {
        CTLvl lvl = definition.addNewLvl();
        lvl.setIlvl(BigInteger.valueOf(level));
        lvl.addNewNumFmt().setVal(format);
        lvl.addNewLvlText().setVal(pattern);
        lvl.addNewStart().setVal(BigInteger.ONE);
    }

    private void style(String id, String name) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        document.createStyles().addStyle(new XWPFStyle(style));
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }

    private static byte[] written(String body) {
        String types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                + ".wordprocessingml.document.main+xml\"/></Types>";
        String relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + "officeDocument\" Target=\"word/document.xml\"/></Relationships>";
        String main = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + body + "</w:body></w:document>";
        return new Zips()
                .with("[Content_Types].xml", types)
                .with("_rels/.rels", relations)
                .with("word/document.xml", main)
                .bytes();
    }

    private static byte[] encrypted(byte[] docx) throws Exception {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("kode");
            try (OPCPackage plain = OPCPackage.open(new java.io.ByteArrayInputStream(docx));
                    java.io.OutputStream out = encryptor.getDataStream(container)) {
                plain.save(out);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}
