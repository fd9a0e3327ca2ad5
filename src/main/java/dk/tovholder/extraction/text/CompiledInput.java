package dk.tovholder.extraction.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Tables of a language from the bytes that {@link CompiledOutput} made: copied, not put together word by word. */
public final class CompiledInput {
    private final ByteBuffer data;

    public CompiledInput(byte[] bytes) {
        data = ByteBuffer.wrap(bytes);
    }

    public int number() {
        return data.getInt();
    }

    public long bits() {
        return data.getLong();
    }

    public String string() {
        int length = number();
        int start = skip(length);
        return new String(data.array(), start, length, StandardCharsets.UTF_8);
    }

    public byte[] bytes() {
        byte[] values = new byte[number()];
        data.get(values);
        return values;
    }

    public char[] chars() {
        char[] values = new char[number()];
        data.asCharBuffer().get(values);
        skip(values.length * Character.BYTES);
        return values;
    }

    public int[] numbers() {
        int[] values = new int[number()];
        data.asIntBuffer().get(values);
        skip(values.length * Integer.BYTES);
        return values;
    }

    public long[] longs() {
        long[] values = new long[number()];
        data.asLongBuffer().get(values);
        skip(values.length * Long.BYTES);
        return values;
    }

    private int skip(int length) {
        int start = data.position();
        data.position(start + length);
        return start;
    }
}
