package dk.tovholder;

import dk.tovholder.cli.Cli;

/** The entry point. */
public final class Tovholder {
    private Tovholder() {}

    public static void main(String[] args) {
        System.exit(Cli.run(args));
    }
}
