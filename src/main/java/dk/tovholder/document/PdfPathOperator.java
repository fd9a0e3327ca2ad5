package dk.tovholder.document;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** One of the operators that draw, as far as tables are drawn with it: boxes and straight lines. */
final class PdfPathOperator extends OperatorProcessor {
    private final String name;
    private final Path path;

    private PdfPathOperator(PDFStreamEngine engine, String name, Path path) {
        super(engine);
        this.name = name;
        this.path = path;
    }

    /** All of them, for one page after another; the lines they draw are added to the list. */
    static List<PdfPathOperator> all(PDFStreamEngine engine, List<PdfRule> rules) {
        Path path = new Path(rules);
        List<PdfPathOperator> operators = new ArrayList<>();
        for (String name : List.of("m", "l", "h", "re", "s", "S", "f", "F", "f*", "b", "B", "b*", "B*", "n")) {
            operators.add(new PdfPathOperator(engine, name, path));
        }
        return operators;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
        switch (name) {
            case "m" -> path.begin(point(operands, 0));
            case "l" -> path.lineTo(point(operands, 0));
            case "re" -> box(operands);
            case "h" -> path.close();
            case "n" -> path.forget();
            case "f", "F", "f*" -> path.fill();
            case "s", "b", "b*" -> {
                path.close();
                path.stroke();
            }
            default -> path.stroke();
        }
    }

    private void box(List<COSBase> operands) {
        float x = number(operands, 0);
        float y = number(operands, 1);
        float width = number(operands, 2);
        float height = number(operands, 3);
        path.begin(onPage(x, y));
        path.lineTo(onPage(x + width, y));
        path.lineTo(onPage(x + width, y + height));
        path.lineTo(onPage(x, y + height));
        path.close();
    }

    private Point2D.Float point(List<COSBase> operands, int first) {
        return onPage(number(operands, first), number(operands, first + 1));
    }

    private static float number(List<COSBase> operands, int index) {
        return index < operands.size() && operands.get(index) instanceof COSNumber number ? number.floatValue() : 0;
    }

    /** From the upper left corner of the page, as characters are placed. */
    private Point2D.Float onPage(float x, float y) {
        Point2D.Float point = getContext().transformedPoint(x, y);
        PDRectangle page = getContext().getCurrentPage().getCropBox();
        return new Point2D.Float(point.x - page.getLowerLeftX(), page.getUpperRightY() - point.y);
    }

    /** The path under construction. */
    private static final class Path {
        private static final int MOST_POINTS = 10_000;
        private static final int MOST_RULES = 5_000;

        private final List<PdfRule> rules;
        private final List<List<Point2D.Float>> parts = new ArrayList<>();

        Path(List<PdfRule> rules) {
            this.rules = rules;
        }

        void begin(Point2D.Float point) {
            if (parts.size() < MOST_POINTS) {
                parts.add(new ArrayList<>(List.of(point)));
            }
        }

        void lineTo(Point2D.Float point) {
            if (!parts.isEmpty() && last().size() < MOST_POINTS) {
                last().add(point);
            }
        }

        void close() {
            if (!parts.isEmpty()) {
                lineTo(last().get(0));
            }
        }

        void forget() {
            parts.clear();
        }

        void stroke() {
            for (List<Point2D.Float> part : parts) {
                for (int i = 1; i < part.size(); i++) {
                    add(part.get(i - 1), part.get(i));
                }
            }
            forget();
        }

        /** What is filled is a line where it is thin. */
        void fill() {
            for (List<Point2D.Float> part : parts) {
                Point2D.Float low = new Point2D.Float(Float.MAX_VALUE, Float.MAX_VALUE);
                Point2D.Float high = new Point2D.Float(-Float.MAX_VALUE, -Float.MAX_VALUE);
                for (Point2D.Float point : part) {
                    low.setLocation(Math.min(low.x, point.x), Math.min(low.y, point.y));
                    high.setLocation(Math.max(high.x, point.x), Math.max(high.y, point.y));
                }
                add(low, high);
            }
            forget();
        }

        private List<Point2D.Float> last() {
            return parts.get(parts.size() - 1);
        }

        private void add(Point2D.Float one, Point2D.Float other) {
            PdfRule rule = PdfRule.between(one.x, one.y, other.x, other.y);
            if (rule.isDrawn() && rules.size() < MOST_RULES) {
                rules.add(rule);
            }
        }
    }
}
