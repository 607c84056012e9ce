package dev.nodesmith.verify.session;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.nodesmith.model.Action;
import dev.nodesmith.verify.Exchange;
import dev.nodesmith.verify.OpenApi.Operation;
import dev.nodesmith.verify.Probe.Call;
import dev.nodesmith.verify.Resource;
import dev.nodesmith.verify.Target;
import dev.nodesmith.verify.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The same requests to any backend of a model, one after the other, and what it answered: status, the headers that clients go by,
 * and body. Two freshly seeded backends of one model have equal sessions, whatever they are built on.
 */
public final class Session {

    private static final List<String> HEADERS = List.of(
            "content-type",
            "location",
            "etag",
            "allow",
            "cache-control",
            "retry-after",
            "www-authenticate",
            "idempotency-replayed",
            "content-security-policy",
            "x-content-type-options",
            "referrer-policy");

    /** A key that no row has, whichever kind the keys are. */
    private static final Map<String, String> NO_ROW =
            Map.of("integer", "999999", "string", "00000000-0000-7000-8000-000000000000");

    /** Says nothing of a type that the client has had already, or says it again. */
    private static final int NOT_MODIFIED = 304;

    /** Where two rows may not meet for two reasons, the database is free to name either. */
    private static final int CONFLICT = 409;

    private final World world;
    private final Normal normal = new Normal();
    private final List<String> lines = new ArrayList<>();
    private final Set<Operation> done = new LinkedHashSet<>();

    private Session(World world) {
        this.world = world;
    }

    /** Asks a backend that was just seeded. One line an answer. */
    public static List<String> of(Target target) throws InterruptedException {
        Session session = new Session(World.repeatable(target));
        session.outside();
        for (Resource resource : session.world.resources()) {
            session.resource(resource);
        }
        session.rest();
        return List.copyOf(session.lines);
    }

    /** What belongs to no resource. */
    private void outside() throws InterruptedException {
        send(Call.get("/health/live"));
        send(Call.get("/health/ready"));
        send(Call.get("/nowhere"));
        send(Call.get("/docs/"));
        send(Call.get("/docs/nowhere.css"));
        if (world.hasAuth()) {
            String login = world.authPath("login");
            send(new Call("POST", login, Map.of(), "{}"));
            send(new Call("POST", login, Map.of(), "{\"email\":\"nobody@example.com\",\"password\":\"wrong horse\"}"));
            send(new Call("POST", world.authPath("refresh"), Map.of(), ""));
            send(Call.get(world.authPath("login")));
            send(Call.get("/nowhere").with("authorization", "Bearer not-a-token"));
        }
    }

    private void resource(Resource resource) throws InterruptedException {
        Optional<String> reader = world.tokenFor(resource.entity(), Action.LIST);
        if (resource.list().isPresent() && reader.isPresent()) {
            lists(resource.list().get(), reader.get());
        }
        Optional<JsonNode> row = creates(resource);
        if (row.isPresent()) {
            reads(resource, row.get());
            changes(resource, row.get());
            deletes(resource, row.get());
        }
    }

    private void lists(Operation list, String token) throws InterruptedException {
        done.add(list);
        String path = list.path();
        send(Call.get(path));
        send(Call.get(path).as(token));
        for (String query : List.of(
                "limit=1",
                "limit=0",
                "limit=1000000",
                "limit=x",
                "page=2&limit=2",
                "page=0",
                "total=true&limit=1",
                "cursor=nonsense",
                "colour=blue",
                "sort=nonsense",
                "include=nonsense",
                "fields=id&limit=2",
                "limit=1&limit=2")) {
            send(Call.get(path + "?" + query).as(token));
        }
        for (JsonNode parameter : world.queryParameters(list)) {
            Optional<String> value = world.queryValue(parameter);
            if (value.isPresent()) {
                String name = World.encode(parameter.path("name").asText());
                send(Call.get(path + "?" + name + "=" + World.encode(value.get()))
                        .as(token));
                send(Call.get(path + "?" + name + "=").as(token));
            }
        }
        Exchange first = send(Call.get(path + "?limit=2").as(token));
        if (World.nextCursor(first).isTextual()) {
            String cursor = World.encode(World.nextCursor(first).asText());
            send(Call.get(path + "?limit=2&cursor=" + cursor).as(token), path + "?limit=2&cursor=(next)");
        }
        send(new Call("PUT", path, Map.of(), "{}").as(token));
    }

    /** The row that was made, where one can be. */
    private Optional<JsonNode> creates(Resource resource) throws InterruptedException {
        Optional<String> token = world.tokenFor(resource.entity(), Action.CREATE);
        Optional<ObjectNode> body = token.isPresent() ? world.body(resource) : Optional.empty();
        if (resource.create().isEmpty() || body.isEmpty()) {
            return Optional.empty();
        }
        Operation create = resource.create().get();
        done.add(create);
        String path = create.path();
        String as = token.orElseThrow();
        send(new Call("POST", path, Map.of(), body.get().toString()));
        send(new Call("POST", path, Map.of(), "{}").as(as));
        send(new Call("POST", path, Map.of(), "{\"open\":").as(as));
        send(new Call("POST", path, Map.of(), "[]").as(as));
        send(new Call("POST", path, Map.of("content-type", "text/plain"), "text").as(as));
        send(new Call("POST", path, Map.of("content-type", "application/json"), "").as(as));
        send(new Call("POST", path, Map.of(), "{\"__proto__\":{\"admin\":true},\"colour\":1}").as(as));
        ObjectNode wrong = body.get().deepCopy();
        wrong.fieldNames()
                .forEachRemaining(name -> wrong.set(name, wrong.arrayNode().add(true)));
        send(new Call("POST", path, Map.of(), wrong.toString()).as(as));
        Call valid = new Call("POST", path, Map.of(), body.get().toString()).as(as);
        Exchange made = send(valid.with("idempotency-key", "session-" + lines.size()));
        send(valid.with("idempotency-key", "session-" + (lines.size() - 1)));
        send(valid);
        return made.status() == 201 ? Optional.of(World.data(made)) : Optional.empty();
    }

    private void reads(Resource resource, JsonNode row) throws InterruptedException {
        Optional<String> token = world.tokenFor(resource.entity(), Action.GET);
        if (resource.get().isEmpty() || token.isEmpty()) {
            return;
        }
        Operation get = resource.get().get();
        done.add(get);
        String as = token.get();
        String path = get.at(row.path("id").asText());
        send(Call.get(path));
        Exchange found = send(Call.get(path).as(as));
        Optional<String> tag = found.header("etag");
        if (tag.isPresent()) {
            send(Call.get(path).with("if-none-match", tag.get()).as(as));
        }
        for (String query : List.of("fields=id", "fields=nonsense", "include=nonsense", "colour=blue")) {
            send(Call.get(path + "?" + query).as(as));
        }
        send(new Call("HEAD", path, Map.of(), "").as(as));
        send(new Call("POST", path, Map.of(), "{}").as(as));
        send(Call.get(get.at("nonsense")).as(as));
        send(Call.get(get.at("%C3%28")).as(as));
        send(Call.get(get.at("x".repeat(200))).as(as));
        send(Call.get(get.at(noRow(row))).as(as));
    }

    private void changes(Resource resource, JsonNode row) throws InterruptedException {
        Optional<String> token = world.tokenFor(resource.entity(), Action.UPDATE);
        if (resource.update().isEmpty() || token.isEmpty()) {
            return;
        }
        Operation update = resource.update().get();
        done.add(update);
        String as = token.get();
        String path = update.at(row.path("id").asText());
        send(new Call("PATCH", path, Map.of(), "{}"));
        send(new Call("PATCH", path, Map.of(), "{}").as(as));
        send(new Call("PATCH", path, Map.of(), "{\"id\":1,\"version\":7}").as(as));
        send(new Call("PATCH", path, Map.of("if-match", "\"99\""), "{}").as(as));
        send(new Call("PATCH", path, Map.of("if-match", "nonsense"), "{}").as(as));
        send(new Call("PATCH", update.at(noRow(row)), Map.of(), "{}").as(as));
        if (resource.replace().isPresent()) {
            done.add(resource.replace().get());
            send(new Call("PUT", path, Map.of(), "{}").as(as));
        }
    }

    private void deletes(Resource resource, JsonNode row) throws InterruptedException {
        Optional<String> token = world.tokenFor(resource.entity(), Action.DELETE);
        if (resource.delete().isEmpty() || token.isEmpty()) {
            return;
        }
        Operation delete = resource.delete().get();
        done.add(delete);
        String path = delete.at(row.path("id").asText());
        send(new Call("DELETE", path, Map.of(), ""));
        send(new Call("DELETE", path, Map.of(), "").as(token.get()));
        send(new Call("DELETE", path, Map.of(), "").as(token.get()));
        if (resource.get().isPresent()) {
            send(Call.get(path).as(token.get()));
        }
        if (resource.restore().isPresent()) {
            done.add(resource.restore().get());
            String restored = resource.restore().get().at(row.path("id").asText());
            send(new Call("POST", restored, Map.of(), "").as(token.get()));
        }
    }

    /** Commands, reports and nested lists: as nobody, and as the first account. */
    private void rest() throws InterruptedException {
        Set<String> roles = world.target().accounts().keySet();
        for (Operation operation : world.api().operations()) {
            boolean own =
                    operation.path().contains("/auth/") || operation.path().startsWith("/health/");
            if (!own && !done.contains(operation)) {
                String path = operation.at("00000000-0000-7000-8000-000000000000");
                String body =
                        operation.method().equals("GET") || operation.method().equals("DELETE") ? "" : "{}";
                send(new Call(operation.method(), path, Map.of(), body));
                for (String role : roles) {
                    send(new Call(operation.method(), path, Map.of(), body).as(world.tokenOf(role)));
                }
            }
        }
    }

    private static String noRow(JsonNode row) {
        return NO_ROW.getOrDefault(row.path("id").isIntegralNumber() ? "integer" : "string", "");
    }

    private Exchange send(Call call) throws InterruptedException {
        return send(call, call.path());
    }

    /** @param shown the path without what is new in each run */
    private Exchange send(Call call, String shown) throws InterruptedException {
        Exchange exchange = world.probe().send(call);
        String who = call.headers().containsKey("authorization") ? " as somebody" : "";
        String body = body(exchange);
        lines.add(normal.text(call.method() + " " + shown + who + " " + normal.text(call.body())) + "\n  "
                + exchange.status() + " " + headers(exchange) + "\n  " + body);
        return exchange;
    }

    private String body(Exchange exchange) {
        if (exchange.json().isMissingNode()) {
            return normal.text(exchange.body());
        }
        JsonNode json = exchange.json().deepCopy();
        if (exchange.status() == CONFLICT && json instanceof ObjectNode object) {
            object.remove("detail");
        }
        return normal.json(json);
    }

    private String headers(Exchange exchange) {
        return HEADERS.stream()
                .filter(name -> exchange.header(name).isPresent())
                .filter(name -> exchange.status() != NOT_MODIFIED || !name.equals("content-type"))
                .map(name -> name + "=" + header(name, exchange))
                .collect(Collectors.joining("; "));
    }

    /** Names in a list of names have no order. */
    private String header(String name, Exchange exchange) {
        String value = String.join(", ", exchange.headers().allValues(name));
        return switch (name) {
            case "allow" ->
                Arrays.stream(value.split(",", -1)).map(String::strip).sorted().collect(Collectors.joining(", "));
            case "content-type" -> value.replace("; ", ";").toLowerCase(Locale.ROOT);
            default -> normal.text(value.replace("; ", ";"));
        };
    }
}
