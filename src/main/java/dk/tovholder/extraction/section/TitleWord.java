package dk.tovholder.extraction.section;

/** "Referat" alone on a line right above the day is the title of the minutes, not what was said on the line above. */
final class TitleWord {
    private static final int TOP = 4;
    private static final int LONGEST_LINE = 14;
    private static final int NEAR = 2;

    private final LineKinds lines;
    private final DatesInText dates;
    private final Bodies bodies;

    TitleWord(LineKinds lines, DatesInText dates, Bodies bodies) {
        this.lines = lines;
        this.dates = dates;
        this.bodies = bodies;
    }

    void mark() {
        for (int i = 1; i < Math.min(TOP, lines.size() - 1); i++) {
            Line line = lines.line(i);
            boolean alone = line.to() - line.from() == 1 && bodies.isTitleWord(lines.tokens, line.from());
            if (alone && saysDay(i + 1)) {
                lines.untitle(i);
            }
        }
    }

    private boolean saysDay(int index) {
        Line line = lines.line(index);
        boolean shortLine = line.to() - line.from() <= LONGEST_LINE && !lines.endsSentence(index);
        return shortLine
                && dates.in(line.from(), line.to()).stream()
                        .anyMatch(date -> date.isDay() && date.lead() <= line.from() + NEAR);
    }
}
