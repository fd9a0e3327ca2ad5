package dk.tovholder.document;

/**
 * How much is read of a file that anybody may have sent.
 *
 * @param bytes size of the file
 * @param pages pages, where the format has them
 * @param ratio how many times its packed size a part of the file may unfold to
 * @param unpacked bytes that all parts together may unfold to
 */
public record DocumentLimits(long bytes, int pages, int ratio, long unpacked) {
    private static final long MEBIBYTE = 1024L * 1024;

    public static final DocumentLimits DEFAULT = new DocumentLimits(25 * MEBIBYTE, 500, 100, 100 * MEBIBYTE);
}
