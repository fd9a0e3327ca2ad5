package dk.tovholder.minutes;

import dk.tovholder.extraction.SourceSpan;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Columns of a {@link SourceSpan}. */
@Embeddable
class StoredSpan {
    @Column(name = "span_start")
    private int start;

    @Column(name = "span_end")
    private int end;

    private int line;

    /** For JPA. */
    protected StoredSpan() {}

    StoredSpan(SourceSpan span) {
        this.start = span.start();
        this.end = span.end();
        this.line = span.line();
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    int line() {
        return line;
    }
}
