package dk.tovholder.discord;

import java.io.IOException;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import okhttp3.Interceptor;
import okhttp3.MultipartBody;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.Buffer;

/** Writes as Discord's description asks what JDA 6.5 writes otherwise: contexts as numbers, ids of people and files as texts. */
final class DescribedBodies implements Interceptor {
    private static final String[] CONTEXTS = {"contexts", "integration_types"};
    private static final String RECIPIENT = "recipient_id";

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        RequestBody body = request.body();
        String path = request.url().encodedPath();
        if (body == null) {
            return chain.proceed(request);
        } else if (body instanceof MultipartBody parts) {
            return chain.proceed(request.newBuilder()
                    .method(request.method(), AttachmentIds.asTexts(parts))
                    .build());
        } else if (path.endsWith("/commands")) {
            DataArray commands = DataArray.fromJson(text(body));
            commands.stream(DataArray::getObject).forEach(DescribedBodies::numberContexts);
            return chain.proceed(with(request, body, commands.toString()));
        } else if (path.endsWith("/users/@me/channels")) {
            DataObject recipient = DataObject.fromJson(text(body));
            recipient.put(RECIPIENT, recipient.getString(RECIPIENT));
            return chain.proceed(with(request, body, recipient.toString()));
        }
        return chain.proceed(request);
    }

    private static void numberContexts(DataObject command) {
        for (String field : CONTEXTS) {
            DataArray numbers = DataArray.empty();
            DataArray texts = command.getArray(field);
            for (int i = 0; i < texts.length(); i++) {
                numbers.add(texts.getInt(i));
            }
            command.put(field, numbers);
        }
    }

    private static String text(RequestBody body) throws IOException {
        Buffer buffer = new Buffer();
        body.writeTo(buffer);
        return buffer.readUtf8();
    }

    private static Request with(Request request, RequestBody old, String text) {
        RequestBody body = RequestBody.create(text, old.contentType());
        return request.newBuilder().method(request.method(), body).build();
    }
}
