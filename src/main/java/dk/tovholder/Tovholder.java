package dk.tovholder;

/** The entry point. */
public final class Tovholder {
    private Tovholder() {}

    public static void main(String[] args) {
        throw new UnsupportedOperationException();
    }
}
