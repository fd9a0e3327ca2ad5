package dk.tovholder.reminder;

/**
 * What something took.
 *
 * @param processor of all that went on meanwhile, the Discord of the tests included
 * @param heap what is in use after it, without garbage
 */
record Cost(long milliseconds, long processor, long statements, long heap) {
    private static final int MEGABYTE = 1 << 20;

    @Override
    public String toString() {
        return milliseconds + " ms (" + processor + " of the processor), " + statements + " statements, "
                + heap / MEGABYTE + " MB in use afterwards";
    }
}
