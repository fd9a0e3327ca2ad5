package dk.tovholder.discord;

import java.io.IOException;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import okhttp3.Headers;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import okio.Buffer;

/** The ids by which a message names the files that come with it: texts, where JDA 6.5 writes numbers. */
final class AttachmentIds {
    private static final String PAYLOAD = "name=\"payload_json\"";
    private static final String ATTACHMENTS = "attachments";
    private static final String ID = "id";

    private AttachmentIds() {}

    static RequestBody asTexts(MultipartBody body) throws IOException {
        MultipartBody.Builder parts = new MultipartBody.Builder(body.boundary()).setType(body.type());
        for (MultipartBody.Part part : body.parts()) {
            parts.addPart(isPayload(part) ? rewritten(part) : part);
        }
        return parts.build();
    }

    private static boolean isPayload(MultipartBody.Part part) {
        Headers headers = part.headers();
        return headers != null
                && String.valueOf(headers.get("Content-Disposition")).contains(PAYLOAD);
    }

    private static MultipartBody.Part rewritten(MultipartBody.Part part) throws IOException {
        Buffer buffer = new Buffer();
        part.body().writeTo(buffer);
        DataObject message = DataObject.fromJson(buffer.readUtf8());
        if (message.hasKey(ATTACHMENTS)) {
            message.getArray(ATTACHMENTS).stream(DataArray::getObject)
                    .forEach(attachment -> attachment.put(ID, attachment.getString(ID)));
        }
        return MultipartBody.Part.create(
                part.headers(),
                RequestBody.create(message.toString(), part.body().contentType()));
    }
}
