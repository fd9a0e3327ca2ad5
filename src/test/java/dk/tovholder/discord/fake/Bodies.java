package dk.tovholder.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.RecordedRequest;
import okhttp3.MultipartReader;
import okio.Buffer;
import okio.ByteString;

/**
 * What a request carries.
 *
 * @param json the body itself, or its part {@code payload_json}
 */
record Bodies(JsonNode json, List<Upload> files) {
    private static final String BOUNDARY = "boundary=";
    private static final String FILE_NAME = "filename=\"";

    static Bodies of(RecordedRequest request) {
        ByteString body = request.getBody();
        String type = String.valueOf(request.getHeaders().get("Content-Type"));
        if (body == null || body.size() == 0) {
            return new Bodies(MissingNode.getInstance(), List.of());
        }
        if (type.startsWith("multipart/")) {
            String boundary = type.substring(type.indexOf(BOUNDARY) + BOUNDARY.length());
            return parts(new Buffer().write(body), boundary);
        }
        return new Bodies(Json.read(body.utf8()), List.of());
    }

    private static Bodies parts(Buffer body, String boundary) {
        JsonNode json = MissingNode.getInstance();
        List<Upload> files = new ArrayList<>();
        try (MultipartReader reader = new MultipartReader(body, boundary)) {
            for (MultipartReader.Part part = reader.nextPart(); part != null; part = reader.nextPart()) {
                String disposition = String.valueOf(part.headers().get("Content-Disposition"));
                if (disposition.contains("payload_json")) {
                    json = Json.read(part.body().readUtf8());
                } else {
                    files.add(new Upload(fileName(disposition), part.body().readByteArray()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Bodies(json, files);
    }

    private static String fileName(String disposition) {
        int start = disposition.indexOf(FILE_NAME) + FILE_NAME.length();
        return disposition.substring(start, disposition.indexOf('"', start));
    }
}
