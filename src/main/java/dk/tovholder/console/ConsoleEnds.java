package dk.tovholder.console;

/** Where lines come from and messages go. */
record ConsoleEnds(LineSource lines, Screen screen) {}
