package dk.tovholder.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Discord's own description of its REST interface, as OpenAPI: what bodies must look like. */
public final class ApiDescription {
    private static final Path FILE = Path.of("shared", "discord", "openapi.json");

    private final JsonNode root;

    private ApiDescription(JsonNode root) {
        this.root = root;
    }

    /** Looked for beside the project and above; not part of it. */
    public static Optional<ApiDescription> find() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve(FILE);
            if (Files.isRegularFile(file)) {
                return Optional.of(read(file));
            }
        }
        return Optional.empty();
    }

    /** What is wrong with a request's body; empty where nothing is. */
    public List<String> problems(Recorded request) {
        int blank = request.operation().indexOf(' ');
        String method = request.operation().substring(0, blank).toLowerCase(Locale.ROOT);
        JsonNode operation =
                root.get("paths").path(request.operation().substring(blank + 1)).path(method);
        if (operation.isMissingNode()) {
            return List.of(request.operation() + " is not described");
        }
        JsonNode schema = operation
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        List<String> problems = new ArrayList<>();
        if (!request.body().isMissingNode()) {
            new Schema(root).check(schema, request.body(), request.operation(), problems);
        }
        return problems;
    }

    private static ApiDescription read(Path file) {
        try {
            return new ApiDescription(Json.read(Files.readString(file)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
