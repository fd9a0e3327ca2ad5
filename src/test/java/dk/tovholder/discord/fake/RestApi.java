package dk.tovholder.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** The REST interface, the files and the way to the gateway, on one port. */
final class RestApi extends Dispatcher {
    static final String BASE = "/api/v10";
    private static final Optional<ApiDescription> DESCRIPTION = ApiDescription.find();

    private final World world;
    private final FakeGateway gateway;
    private final Sockets sockets;
    private final String token;
    private final List<Route> routes = new ArrayList<>();
    private final Map<String, Deque<Fault>> faults = new HashMap<>();
    private final Map<String, Trouble> troubles = new HashMap<>();
    private final List<Recorded> recorded = new ArrayList<>();
    private final Set<String> problems = new LinkedHashSet<>();
    private Duration travel = Duration.ZERO;

    RestApi(World world, FakeGateway gateway, Sockets sockets, String token) {
        this.world = world;
        this.gateway = gateway;
        this.sockets = sockets;
        this.token = token;
        routes.addAll(new ApplicationRoutes(world, gateway).routes());
        routes.addAll(new GuildRoutes(world, gateway).routes());
        OwnEvents events = new OwnEvents(world, gateway);
        routes.addAll(new MessageRoutes(world, events).routes());
        routes.addAll(new InteractionRoutes(world, events).routes());
        routes.addAll(new MemberRoutes(world).routes());
    }

    void plan(String operation, Fault fault) {
        synchronized (world) {
            if (routes.stream().noneMatch(route -> route.operation().equals(operation))) {
                throw new IllegalArgumentException(operation);
            }
            faults.computeIfAbsent(operation, key -> new ArrayDeque<>()).add(fault);
        }
    }

    void trouble(String operation, Trouble lasting) {
        synchronized (world) {
            troubles.put(operation, lasting);
        }
    }

    void answerAfter(Duration wanted) {
        synchronized (world) {
            travel = wanted;
        }
    }

    void forget(String operation) {
        synchronized (world) {
            faults.remove(operation);
            troubles.remove(operation);
        }
    }

    List<Recorded> recorded() {
        synchronized (world) {
            return List.copyOf(recorded);
        }
    }

    static boolean knowsDescription() {
        return DESCRIPTION.isPresent();
    }

    /** What Discord's description has against the requests so far. */
    List<String> problems() {
        synchronized (world) {
            return List.copyOf(problems);
        }
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) {
        String path = request.getUrl().encodedPath().replace("%40", "@");
        if (path.equals("/gateway") || path.equals("/gateway/")) {
            return new MockResponse.Builder()
                    .webSocketUpgrade(gateway.socket(() -> sockets.cut(request.getConnectionIndex())))
                    .build();
        }
        synchronized (world) {
            byte[] file = world.files.get(request.getUrl().uri().getPath());
            if (file != null) {
                return new MockResponse.Builder().body(new Buffer().write(file)).build();
            }
            MockResponse answer = path.startsWith(BASE + "/")
                    ? rest(request, path.substring(BASE.length()))
                    : answer(Reply.refusal(404, 0, "404: Not Found"));
            world.changed();
            return travel.isZero()
                    ? answer
                    : answer.newBuilder()
                            .headersDelay(travel.toMillis(), TimeUnit.MILLISECONDS)
                            .build();
        }
    }

    private MockResponse rest(RecordedRequest request, String path) {
        for (Route route : routes) {
            Optional<List<String>> values = route.match(request.getMethod(), path);
            if (values.isPresent()) {
                return handle(route, values.get(), request, path);
            }
        }
        record(request.getMethod() + " " + path, path, request, MissingNode.getInstance(), 404);
        return answer(Reply.refusal(404, 0, "404: Not Found"));
    }

    private MockResponse handle(Route route, List<String> values, RecordedRequest request, String path) {
        Bodies bodies = Bodies.of(request);
        Call call = new Call(values, request.getUrl(), bodies.json(), bodies.files());
        Fault fault = fault(route.operation(), path);
        Reply reply = reply(route, call, fault, request);
        boolean cut =
                fault instanceof Fault.CutBefore || fault instanceof Fault.CutAfter || fault instanceof Fault.Death;
        if (fault instanceof Fault.Death death) {
            death.killing().run();
        }
        record(route.operation(), path, request, bodies.json(), cut ? 0 : reply.status());
        if (cut) {
            return new MockResponse.Builder()
                    .onResponseStart(new SocketEffect.CloseSocket())
                    .build();
        } else if (fault instanceof Fault.Silence || fault instanceof Fault.Deaf) {
            return new MockResponse.Builder()
                    .onResponseStart(SocketEffect.Stall.INSTANCE)
                    .build();
        }
        return fault instanceof Fault.RateLimit limit ? limited(reply, limit) : answer(reply);
    }

    private void record(String operation, String path, RecordedRequest request, JsonNode body, int status) {
        String type = String.valueOf(request.getHeaders().get("Content-Type"));
        Recorded made = new Recorded(
                operation,
                path,
                request.getUrl(),
                request.getBodySize() > 0 ? type.split(";")[0] : "",
                body,
                status,
                System.nanoTime());
        recorded.add(made);
        DESCRIPTION.ifPresent(description -> problems.addAll(description.problems(made)));
    }

    private @Nullable Fault fault(String operation, String path) {
        Trouble lasting = troubles.get(operation);
        if (lasting != null && path.contains(lasting.place())) {
            return lasting.fault();
        }
        Deque<Fault> planned = faults.get(operation);
        return planned == null ? null : planned.poll();
    }

    private Reply reply(Route route, Call call, @Nullable Fault fault, RecordedRequest request) {
        boolean open =
                route.template().startsWith("/interactions") || route.template().startsWith("/webhooks");
        String authorization = String.valueOf(request.getHeaders().get("Authorization"));
        if (!open && !authorization.equals("Bot " + token)) {
            return Reply.refusal(401, 0, "401: Unauthorized");
        }
        if (fault instanceof Fault.Status status) {
            return new Reply(status.status(), status.body());
        } else if (fault instanceof Fault.RateLimit limit) {
            JsonNode body = Json.object()
                    .put("message", "You are being rate limited.")
                    .put("retry_after", limit.retryAfterSeconds())
                    .put("global", false);
            return new Reply(429, body.toString());
        } else if (fault instanceof Fault.CutBefore
                || fault instanceof Fault.Deaf
                || fault instanceof Fault.Death death && !death.happened()) {
            return Reply.empty();
        }
        return MessageLimits.refusal(call.body())
                .orElseGet(() -> route.handler().apply(call));
    }

    private static MockResponse limited(Reply reply, Fault.RateLimit limit) {
        return answer(reply)
                .newBuilder()
                .addHeader("Retry-After", Math.round(Math.ceil(limit.retryAfterSeconds())))
                .addHeader("X-RateLimit-Limit", "5")
                .addHeader("X-RateLimit-Remaining", "0")
                .addHeader("X-RateLimit-Reset-After", limit.retryAfterSeconds())
                .addHeader("X-RateLimit-Bucket", "bucket")
                .addHeader("X-RateLimit-Scope", "user")
                .addHeader("Via", "1.1 google")
                .build();
    }

    private static MockResponse answer(Reply reply) {
        return new MockResponse.Builder()
                .code(reply.status())
                .addHeader("Content-Type", "application/json")
                .body(reply.body())
                .build();
    }
}
