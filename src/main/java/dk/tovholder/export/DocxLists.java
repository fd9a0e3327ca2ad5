package dk.tovholder.export;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** The lists of a Word document, numbered by Word itself. */
final class DocxLists {
    private static final BigInteger INDENT = BigInteger.valueOf(567);

    private final BigInteger numbers;
    private final BigInteger bullets;

    DocxLists(XWPFDocument document) {
        XWPFNumbering numbering = document.createNumbering();
        numbers = add(numbering, 1, STNumberFormat.DECIMAL, "%1.");
        bullets = add(numbering, 2, STNumberFormat.BULLET, "–");
    }

    BigInteger numbers() {
        return numbers;
    }

    BigInteger bullets() {
        return bullets;
    }

    private static BigInteger add(XWPFNumbering numbering, int id, STNumberFormat.Enum format, String mark) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.valueOf(id));
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(mark);
        CTInd indent = level.addNewPPr().addNewInd();
        indent.setLeft(INDENT);
        indent.setHanging(INDENT);
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }
}
