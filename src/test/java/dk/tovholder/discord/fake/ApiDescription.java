package dk.tovholder.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Discord's own description of its REST interface, as OpenAPI: what requests must look like. */
final class ApiDescription {
    private static final Path FILE = Path.of("shared", "discord", "openapi.json");

    private final JsonNode root;

    private ApiDescription(JsonNode root) {
        this.root = root;
    }

    /** Looked for beside the project and above; not part of it. */
    static Optional<ApiDescription> find() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve(FILE);
            if (Files.isRegularFile(file)) {
                return Optional.of(read(file));
            }
        }
        return Optional.empty();
    }

    /** What is wrong with a request: where it goes, what it asks for, what it carries; empty where nothing is. */
    List<String> problems(Recorded request) {
        int blank = request.operation().indexOf(' ');
        String method = request.operation().substring(0, blank).toLowerCase(Locale.ROOT);
        String template = request.operation().substring(blank + 1);
        JsonNode path = root.get("paths").path(template);
        JsonNode operation = path.path(method);
        if (operation.isMissingNode()) {
            return List.of(request.operation() + " is not described");
        }
        List<String> problems = new ArrayList<>();
        Parameters parameters = new Parameters(root, request.operation());
        parameters.read(path.path("parameters"));
        parameters.read(operation.path("parameters"));
        parameters.checkPath(template, request.path(), problems);
        parameters.checkQuery(request.url(), problems);
        checkBody(operation.path("requestBody"), request, problems);
        return problems;
    }

    private void checkBody(JsonNode described, Recorded request, List<String> problems) {
        if (request.type().isEmpty()) {
            if (described.path("required").asBoolean()) {
                problems.add(request.operation() + " lacks a body");
            }
            return;
        }
        JsonNode content = described.path("content").path(request.type());
        if (content.isMissingNode()) {
            problems.add(request.operation() + " may not be " + request.type());
        } else if (request.body().isMissingNode()) {
            problems.add(request.operation() + " has a body that cannot be read");
        } else {
            new Schema(root).check(content.get("schema"), request.body(), request.operation(), problems);
        }
    }

    private static ApiDescription read(Path file) {
        try {
            return new ApiDescription(Json.read(Files.readString(file)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
