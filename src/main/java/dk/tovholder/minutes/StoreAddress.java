package dk.tovholder.minutes;

/** Where the store is, as {@code spring.datasource.url} says it. */
public record StoreAddress(String url) {
    private static final String SQLITE = "jdbc:sqlite:";
    private static final String JDBC = "jdbc:";

    /** Whether it is a server's and no file. */
    public boolean isServer() {
        return !url.startsWith(SQLITE);
    }

    /** The file, or the database as other programs are told of it; without what stands behind a question mark: it may be a password. */
    public String shown() {
        int end = url.indexOf('?');
        String plain = end < 0 ? url : url.substring(0, end);
        return plain.substring(isServer() ? JDBC.length() : SQLITE.length());
    }
}
