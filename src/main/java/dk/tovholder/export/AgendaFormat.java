package dk.tovholder.export;

/** A kind of file that an agenda is written to. */
public interface AgendaFormat {
    /** What it is asked for by, and the ending of its files. */
    String name();

    byte[] write(AgendaSheet sheet);
}
