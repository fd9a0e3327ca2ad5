package dk.tovholder.extraction.text;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Tables of a language as bytes, which {@link CompiledInput} reads again in the same order. */
public final class CompiledOutput {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream data = new DataOutputStream(bytes);

    public void number(int number) {
        write(() -> data.writeInt(number));
    }

    public void bits(long bits) {
        write(() -> data.writeLong(bits));
    }

    public void string(String string) {
        bytes(string.getBytes(StandardCharsets.UTF_8));
    }

    public void bytes(byte... values) {
        number(values.length);
        write(() -> data.write(values));
    }

    public void chars(char... values) {
        number(values.length);
        for (char value : values) {
            write(() -> data.writeChar(value));
        }
    }

    public void numbers(int... values) {
        number(values.length);
        for (int value : values) {
            number(value);
        }
    }

    public void longs(long... values) {
        number(values.length);
        for (long value : values) {
            bits(value);
        }
    }

    public byte[] toBytes() {
        return bytes.toByteArray();
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private interface Writing {
        void run() throws IOException;
    }
}
