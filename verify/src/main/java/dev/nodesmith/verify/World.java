package dev.nodesmith.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.nodesmith.model.AccessRule;
import dev.nodesmith.model.Action;
import dev.nodesmith.model.Entity;
import dev.nodesmith.model.Project;
import dev.nodesmith.model.Relation;
import dev.nodesmith.verify.Probe.Call;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The backend as the checks meet it: who they are, what they can make, how its answers are read. */
public final class World {

    /** Depth at which a chain of parents is given up; models with required cycles have no first row. */
    private static final int MOST_PARENTS = 8;

    private final Target target;
    private final OpenApi api;
    private final Probe probe;
    private final Samples samples;
    private final List<Resource> resources;
    private final Map<String, String> tokens = new LinkedHashMap<>();

    private World(Target target, OpenApi api, long stamp) {
        this.target = target;
        this.api = api;
        this.probe = new Probe(target.base(), new Contract(api));
        this.samples = new Samples(api, stamp);
        this.resources =
                target.model().entities().stream().map(e -> Resource.of(e, api)).toList();
    }

    /** A backend that nothing has been asked yet. */
    public static World of(Target target) {
        return new World(target, new OpenApi(target.openapi()), System.nanoTime());
    }

    /** A fresh backend, to be asked the same in the same words as others are. */
    public static World repeatable(Target target) {
        return new World(target, new OpenApi(target.openapi()), 1);
    }

    public Project model() {
        return target.model();
    }

    public Target target() {
        return target;
    }

    public OpenApi api() {
        return api;
    }

    public Probe probe() {
        return probe;
    }

    Samples samples() {
        return samples;
    }

    public List<Resource> resources() {
        return resources;
    }

    public boolean hasAuth() {
        return target.model().auth().isPresent();
    }

    /** Path of an authentication endpoint. */
    public String authPath(String name) {
        return target.model().api().path() + "/auth/" + name;
    }

    /** Access token of the account of a role. */
    public String tokenOf(String role) throws InterruptedException {
        String known = tokens.get(role);
        if (known != null) {
            return known;
        }
        Target.Credentials account = target.accounts().get(role);
        if (account == null) {
            throw new IllegalStateException("no account was given for the role " + role);
        }
        String token = signIn(account);
        tokens.put(role, token);
        return token;
    }

    /** Signs in anew. */
    public String signIn(Target.Credentials account) throws InterruptedException {
        ObjectNode body = Json.object().put("email", account.email()).put("password", account.password());
        Exchange exchange = probe.send(Call.of("POST", authPath("login"), body));
        String token = data(exchange).path("accessToken").asText("");
        if (token.isEmpty()) {
            throw new IllegalStateException("cannot sign in: " + exchange.describe());
        }
        return token;
    }

    /** Somebody new with the default role; the same one for the same name. Empty where nobody can register. */
    public Optional<Person> person(String name) throws InterruptedException {
        Optional<OpenApi.Operation> register = api.operations().stream()
                .filter(o -> o.path().equals(authPath("register")))
                .findFirst();
        if (register.isEmpty()) {
            return Optional.empty();
        }
        ObjectNode body =
                api.requestSchema(register.get()).map(samples::required).orElseGet(Json::object);
        Target.Credentials account = new Target.Credentials(
                samples.unique(name + ".") + "@example.com", "a long pass phrase, " + name + "!");
        body.put("email", account.email()).put("password", account.password());
        Exchange exchange = probe.send(Call.of("POST", authPath("register"), body));
        JsonNode data = data(exchange);
        if (data.path("accessToken").asText("").isEmpty()) {
            throw new IllegalStateException("cannot register: " + exchange.describe());
        }
        return Optional.of(new Person(
                account, data.path("accessToken").asText(), data.at("/user/id").asText(), cookie(exchange)));
    }

    /** @param refresh the refresh cookie as it is sent back, {@code name=value} */
    public record Person(Target.Credentials account, String token, String id, String refresh) {}

    /** The cookie that an answer sets, {@code name=value}; empty when it sets none. */
    public static String cookie(Exchange exchange) {
        return exchange.header("set-cookie").map(c -> c.replaceFirst(";.*", "")).orElse("");
    }

    /** A token with which an action is allowed whatever row it is about; empty string when none is needed. */
    public Optional<String> tokenFor(Entity entity, Action action) throws InterruptedException {
        return hasAuth() ? tokenFor(entity.access().get(action)) : Optional.of("");
    }

    /** A token that a rule lets through. Owner-only rules have none that holds for every row. */
    public Optional<String> tokenFor(@Nullable AccessRule rule) throws InterruptedException {
        return switch (rule) {
            case null -> Optional.empty();
            case AccessRule.Anyone anyone -> Optional.of("");
            case AccessRule.SignedIn signedIn ->
                Optional.of(tokenOf(target.accounts().keySet().iterator().next()));
            case AccessRule.Only only ->
                only.roles().isEmpty()
                        ? Optional.of(
                                tokenOf(target.accounts().keySet().iterator().next()))
                        : Optional.of(tokenOf(only.roles().getFirst()));
        };
    }

    /** Makes a row with the required properties, its parents first. Empty where the API has no way to. */
    public Optional<Exchange> create(Resource resource) throws InterruptedException {
        Optional<String> token = tokenFor(resource.entity(), Action.CREATE);
        return token.isEmpty() ? Optional.empty() : create(resource, token.get());
    }

    /** {@link #create(Resource)} as somebody. */
    public Optional<Exchange> create(Resource resource, String token) throws InterruptedException {
        Optional<ObjectNode> body = body(resource, 0);
        if (resource.create().isEmpty() || body.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(probe.send(
                Call.of("POST", resource.create().get().path(), body.get()).as(token)));
    }

    /** A valid body of a create request. Empty where a parent that it needs cannot be had. */
    public Optional<ObjectNode> body(Resource resource) throws InterruptedException {
        return body(resource, 0);
    }

    private Optional<ObjectNode> body(Resource resource, int depth) throws InterruptedException {
        Optional<JsonNode> schema = resource.create().flatMap(api::requestSchema);
        if (schema.isEmpty() || depth > MOST_PARENTS) {
            return Optional.empty();
        }
        ObjectNode body = samples.required(schema.get());
        for (Relation relation : resource.entity().relations()) {
            if (relation instanceof Relation.ToOne one) {
                Optional<String> property = keyProperty(body, one);
                if (property.isPresent()) {
                    Optional<JsonNode> id = parent(one.target(), depth);
                    if (id.isEmpty()) {
                        return Optional.empty();
                    }
                    body.set(property.get(), id.get());
                }
            }
        }
        return Optional.of(body);
    }

    private static Optional<String> keyProperty(ObjectNode body, Relation.ToOne relation) {
        String wanted = Resource.normal(relation.name()) + "id";
        return body.properties().stream()
                .map(Map.Entry::getKey)
                .filter(name -> Resource.normal(name).equals(wanted))
                .findFirst();
    }

    /** Id of a row of an entity: a new one, else one that is there. */
    private Optional<JsonNode> parent(String entity, int depth) throws InterruptedException {
        Resource resource = resource(entity);
        Optional<String> token = tokenFor(resource.entity(), Action.CREATE);
        Optional<ObjectNode> body = token.isEmpty() ? Optional.empty() : body(resource, depth + 1);
        if (body.isPresent() && resource.create().isPresent()) {
            Exchange created = probe.send(
                    Call.of("POST", resource.create().get().path(), body.get()).as(token.orElse("")));
            JsonNode id = data(created).path("id");
            if (!id.isMissingNode()) {
                return Optional.of(id);
            }
        }
        Optional<String> reader = tokenFor(resource.entity(), Action.LIST);
        if (reader.isEmpty() || resource.list().isEmpty()) {
            return Optional.empty();
        }
        JsonNode id = items(probe.send(
                        Call.get(resource.list().get().path() + "?limit=1").as(reader.get())))
                .path(0)
                .path("id");
        return id.isMissingNode() ? Optional.empty() : Optional.of(id);
    }

    public Resource resource(String entity) {
        return resources.stream()
                .filter(r -> r.entity().name().equals(entity))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no entity " + entity));
    }

    /** The resource in an answer, out of its envelope when it has one. */
    public static JsonNode data(Exchange exchange) {
        return exchange.json().has("success") ? exchange.json().path("data") : exchange.json();
    }

    /** The rows of a list answer. */
    public static JsonNode items(Exchange exchange) {
        JsonNode data = data(exchange);
        return data.isArray() ? data : data.path("items");
    }

    /** Cursor of the next page; a missing or null node on the last. */
    public static JsonNode nextCursor(Exchange exchange) {
        JsonNode json = exchange.json();
        JsonNode cursor = json.has("success") ? json.at("/meta/nextCursor") : json.path("nextCursor");
        return cursor.isNull() ? MissingNode.getInstance() : cursor;
    }

    /** The query parameters of an operation. */
    public List<JsonNode> queryParameters(OpenApi.Operation operation) {
        return api.parameters(operation, "query");
    }

    /** The node, or what its reference points at. */
    public JsonNode resolve(JsonNode schema) {
        return api.resolve(schema);
    }

    /** A value that a query parameter accepts, as text; arrays get their first item. */
    public Optional<String> queryValue(JsonNode parameter) {
        JsonNode schema = api.resolve(parameter.path("schema"));
        JsonNode item = schema.has("items") ? api.resolve(schema.path("items")) : schema;
        return samples.value(item).map(JsonNode::asText);
    }

    /** Percent-encodes a part of a query. */
    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Whether two names are the same but for their case style. */
    public static boolean sameName(String one, String other) {
        return Resource.normal(one).equals(Resource.normal(other));
    }

    /** A text that no other call returns. */
    public String uniqueText(String prefix) {
        return samples.unique(prefix);
    }

    /** The body of an answer without what differs from request to request. */
    public static JsonNode withoutRequestId(Exchange exchange) {
        JsonNode copy = exchange.json().deepCopy();
        if (copy instanceof ObjectNode object) {
            object.remove("requestId");
            object.remove("instance");
        }
        return copy;
    }
}
