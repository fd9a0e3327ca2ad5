package dk.tovholder.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.document.UnreadableDocumentException.Cause;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ArchiveTest {
    private static final int MEBIBYTE = 1024 * 1024;

    @Test
    void one_part_that_unfolds_without_end_is_refused() {
        byte[] bomb =
                new Zips().with("word/document.xml", new byte[20 * MEBIBYTE]).bytes();
        assertThat(Documents.causeOf("a.docx", bomb)).isEqualTo(Cause.TOO_COMPRESSED);
    }

    @Test
    void many_small_parts_that_unfold_without_end_are_refused() {
        Zips bomb = new Zips().with("word/document.xml", "<x/>");
        for (int i = 0; i < 500; i++) {
            bomb.with("word/part" + i + ".xml", new byte[20_000]);
        }
        assertThat(Documents.causeOf("a.docx", bomb.bytes())).isEqualTo(Cause.TOO_COMPRESSED);
    }

    @Test
    void a_bomb_beside_something_large_is_refused() {
        byte[] picture = new byte[2 * MEBIBYTE];
        new Random(7).nextBytes(picture);
        byte[] bomb = new Zips()
                .with("content.xml", new byte[4 * MEBIBYTE])
                .with("Pictures/1.jpg", picture)
                .bytes();
        assertThat(Documents.causeOf("a.odt", bomb)).isEqualTo(Cause.TOO_COMPRESSED);
    }

    @Test
    void all_parts_together_may_not_be_too_large() {
        byte[] noise = new byte[3 * MEBIBYTE];
        new Random(7).nextBytes(noise);
        byte[] file = new Zips().with("content.xml", noise).bytes();
        DocumentLimits limits = new DocumentLimits(25 * MEBIBYTE, 500, 100, 2 * MEBIBYTE);
        assertThat(Documents.causeOf("a.odt", file, limits)).isEqualTo(Cause.TOO_COMPRESSED);
    }

    @Test
    void a_size_that_is_a_lie_does_not_help() {
        byte[] bomb = new Zips().with("content.xml", new byte[20 * MEBIBYTE]).bytes();
        int directory = lastIndexOf(bomb, new byte[] {'P', 'K', 1, 2});
        bomb[directory + 24] = 10;
        bomb[directory + 25] = 0;
        bomb[directory + 26] = 0;
        bomb[directory + 27] = 0;
        assertThat(Documents.causeOf("a.odt", bomb)).isIn(Cause.TOO_COMPRESSED, Cause.CORRUPT);
    }

    private static int lastIndexOf(byte[] bytes, byte[] wanted) {
        for (int at = bytes.length - wanted.length; at >= 0; at--) {
            if (java.util.Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        throw new AssertionError("not found");
    }
}
