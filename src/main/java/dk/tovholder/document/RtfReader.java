package dk.tovholder.document;

/** Rich Text Format, as WordPad, Word and LibreOffice write it. */
final class RtfReader implements DocumentReader {
    @Override
    public boolean claims(FileContent file) {
        return file.startsWith("{\\rtf");
    }

    @Override
    public DocumentText read(FileContent file, DocumentLimits limits) throws UnreadableDocumentException {
        return BlockPrinter.print(new RtfParser(file.bytes()).read());
    }
}
