package dk.tovholder.export;

/** A kind of file that entries are written to. */
public interface ExportFormat {
    /** What it is asked for by, as {@code csv}. */
    String name();

    /** The ending of its files, without a full stop. */
    String extension();

    byte[] write(Export export);
}
