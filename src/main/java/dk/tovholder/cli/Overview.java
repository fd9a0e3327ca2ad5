package dk.tovholder.cli;

import java.util.List;

/** What was taken out of minutes, in words, ready to be laid out. */
record Overview(List<String> heading, List<Section> sections, List<String> remarks) {
    record Section(String title, List<Entry> entries) {}

    /**
     * @param item number of the point it stands under, or empty
     * @param label outcome, owner and deadline, or date
     * @param why rule and certainty; empty where they were not asked for
     */
    record Entry(String item, String label, String text, String line, String why) {}
}
