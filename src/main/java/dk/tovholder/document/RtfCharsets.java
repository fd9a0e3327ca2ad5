package dk.tovholder.document;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/** Which characters the bytes of an RTF file are: by the code page of the font, else by that of the file. */
final class RtfCharsets {
    private static final Map<Integer, Integer> PAGE_OF_FONT_CHARSET =
            Map.of(161, 1253, 162, 1254, 163, 1258, 177, 1255, 178, 1256, 186, 1257, 204, 1251, 238, 1250, 77, 10000);

    private final Map<Integer, String> fonts = new HashMap<>();
    private String file = characters(1252);

    void file(int codePage) {
        file = characters(codePage);
    }

    void font(int font, int fontCharset) {
        Integer page = PAGE_OF_FONT_CHARSET.get(fontCharset);
        if (page != null) {
            fonts.put(font, characters(page));
        }
    }

    char decode(int octet, int font) {
        return fonts.getOrDefault(font, file).charAt(octet & 0xFF);
    }

    /** The 256 characters of a code page in order; those of Windows-1252 for one that is not known or has more. */
    private static String characters(int codePage) {
        String name = switch (codePage) {
            case 10000 -> "x-MacRoman";
            case 437, 850, 852, 865 -> "IBM" + codePage;
            default -> "windows-" + codePage;
        };
        Charset charset = Charset.isSupported(name) ? Charset.forName(name) : Charset.forName("windows-1252");
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        String characters = new String(all, charset);
        return characters.length() == all.length ? characters : new String(all, Charset.forName("windows-1252"));
    }
}
