package dev.nodesmith.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The operations of an OpenAPI 3.1 document, with its references resolved where they are asked for. */
public final class OpenApi {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final JsonNode document;
    private final List<Operation> operations;

    OpenApi(JsonNode document) {
        this.document = document;
        this.operations = List.copyOf(read(document));
    }

    /**
     * One method on one path.
     *
     * @param path full path with braces, the server's base path included
     * @param secured whether a request needs to be signed in
     */
    public record Operation(String id, String method, String path, JsonNode node, Security secured) {

        /** The path with every parameter replaced by {@code value}. */
        public String at(String value) {
            return path.replaceAll("\\{[^}]+}", value);
        }

        public boolean hasParameters() {
            return path.contains("{");
        }
    }

    /** Who may call an operation, as far as the document says. */
    public enum Security {
        OPEN,
        SIGNED_IN
    }

    public List<Operation> operations() {
        return operations;
    }

    public Optional<Operation> operation(String id) {
        return operations.stream().filter(o -> o.id().equals(id)).findFirst();
    }

    /** The operation that a request line belongs to, the one with the fewest parameters first. */
    Optional<Operation> match(String method, String path) {
        String bare = path.contains("?") ? path.substring(0, path.indexOf('?')) : path;
        return operations.stream()
                .filter(o -> o.method().equals(method) && bare.matches(o.path().replaceAll("\\{[^}]+}", "[^/]+")))
                .min((a, b) -> Integer.compare(braces(a.path()), braces(b.path())));
    }

    /** The node itself, or what its {@code $ref} points at. */
    JsonNode resolve(JsonNode node) {
        JsonNode reference = node.path("$ref");
        return reference.isTextual() ? resolve(document.at(reference.textValue().substring(1))) : node;
    }

    /** The schema of an operation's JSON request body. */
    public Optional<JsonNode> requestSchema(Operation operation) {
        JsonNode schema = resolve(operation.node().path("requestBody")).at("/content/application~1json/schema");
        return schema.isMissingNode() ? Optional.empty() : Optional.of(resolve(schema));
    }

    /** The parameters of one kind: {@code query}, {@code path}, {@code header}. */
    List<JsonNode> parameters(Operation operation, String in) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode parameter : operation.node().path("parameters")) {
            JsonNode resolved = resolve(parameter);
            if (resolved.path("in").asText().equals(in)) {
                found.add(resolved);
            }
        }
        return found;
    }

    JsonNode document() {
        return document;
    }

    private static int braces(String path) {
        return (int) path.chars().filter(c -> c == '{').count();
    }

    private static List<Operation> read(JsonNode document) {
        String server = document.at("/servers/0/url").asText("");
        String prefix = server.startsWith("http") ? server.replaceFirst("^https?://[^/]+", "") : server;
        String base = prefix.endsWith("/") ? prefix.substring(0, prefix.length() - 1) : prefix;
        boolean securedByDefault = !document.path("security").isEmpty();
        List<Operation> operations = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    if (METHODS.contains(method.getKey())) {
                        JsonNode node = method.getValue();
                        boolean secured =
                                node.has("security") ? needsToken(document, node.path("security")) : securedByDefault;
                        operations.add(new Operation(
                                node.path("operationId").asText(),
                                method.getKey().toUpperCase(Locale.ROOT),
                                base + path.getKey(),
                                node,
                                secured ? Security.SIGNED_IN : Security.OPEN));
                    }
                }));
        return operations;
    }

    /** Whether each alternative asks for a bearer token; an empty one makes signing in a choice, a cookie is no token. */
    private static boolean needsToken(JsonNode document, JsonNode security) {
        if (security.isEmpty()) {
            return false;
        }
        for (JsonNode requirement : security) {
            boolean bearer = requirement.properties().stream()
                    .anyMatch(scheme -> document.at("/components/securitySchemes/" + scheme.getKey() + "/scheme")
                            .asText()
                            .equalsIgnoreCase("bearer"));
            if (!bearer) {
                return false;
            }
        }
        return true;
    }
}
