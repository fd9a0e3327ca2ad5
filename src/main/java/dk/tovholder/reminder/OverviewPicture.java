package dk.tovholder.reminder;

import dk.tovholder.chat.AnswerFile;
import dk.tovholder.config.BotTexts;
import dk.tovholder.config.DayWords;
import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.style.Styler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The last weeks as columns. */
@Component
final class OverviewPicture {
    private static final Logger LOG = LoggerFactory.getLogger(OverviewPicture.class);
    private static final int WIDTH = 640;
    private static final int HEIGHT = 300;

    private final BotTexts texts;
    private final DayWords days;

    OverviewPicture(BotTexts texts, DayWords days) {
        this.texts = texts;
        this.days = days;
    }

    /** Empty where this machine cannot draw, as without any font: the numbers say the same. */
    Optional<AnswerFile> of(Overview overview) {
        try {
            return Optional.of(new AnswerFile(
                    "weeks.png", BitmapEncoder.getBitmapBytes(chart(overview), BitmapEncoder.BitmapFormat.PNG)));
        } catch (IOException | RuntimeException | LinkageError | InternalError e) {
            LOG.warn("The overview goes without its picture: {}", e.toString());
            return Optional.empty();
        }
    }

    private CategoryChart chart(Overview overview) {
        CategoryChart chart =
                new CategoryChartBuilder().width(WIDTH).height(HEIGHT).build();
        chart.getStyler().setLegendPosition(Styler.LegendPosition.OutsideS);
        chart.getStyler().setLegendLayout(Styler.LegendLayout.Horizontal);
        chart.getStyler().setChartBackgroundColor(Color.WHITE);
        chart.getStyler().setPlotGridVerticalLinesVisible(false);
        chart.getStyler().setYAxisDecimalPattern("0");
        chart.getStyler().setXAxisLabelRotation(0);
        add(chart, overview, "overview.open", WeekFigures::open, new Color(0x4E79A7));
        add(chart, overview, "overview.done", WeekFigures::done, new Color(0x59A14F));
        add(chart, overview, "overview.late", WeekFigures::late, new Color(0xE15759));
        return chart;
    }

    private void add(
            CategoryChart chart, Overview overview, String key, ToIntFunction<WeekFigures> number, Color color) {
        List<WeekFigures> weeks = overview.weeks();
        List<String> ends = IntStream.range(0, weeks.size())
                .mapToObj(i -> days.typed(overview.day().minusWeeks(weeks.size() - 1L - i)))
                .toList();
        chart.addSeries(
                        texts.text(key),
                        ends,
                        weeks.stream().map(number::applyAsInt).toList())
                .setFillColor(color);
    }
}
