package dk.tovholder.console;

import java.util.List;

/** Where the console writes. */
interface Screen {
    /** Writes lines together, wherever the user is typing just now. */
    void show(List<String> lines);

    /** In characters. */
    int width();
}
