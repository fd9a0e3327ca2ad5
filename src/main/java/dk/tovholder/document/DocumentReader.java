package dk.tovholder.document;

/** Reads one file format. Its library is loaded by {@link #read} only. */
interface DocumentReader {
    /** Whether the bytes are of this format; the name counts only where the bytes do not tell. */
    boolean claims(FileContent file);

    DocumentText read(FileContent file, DocumentLimits limits) throws UnreadableDocumentException;
}
