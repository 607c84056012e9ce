package dev.nodesmith.evolve.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.nodesmith.evolve.api.ApiChange.Effect;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares JSON schemas as those do who send or read the values. */
final class SchemaDiff {

    private static final List<String> UPPER = List.of("maxLength", "maximum", "exclusiveMaximum", "maxItems");
    private static final List<String> LOWER = List.of("minLength", "minimum", "exclusiveMinimum", "minItems");
    private static final List<String> FORMS = List.of("format", "pattern", "const");

    private final JsonNode before;
    private final JsonNode after;
    private final Direction direction;
    private final Set<ApiChange> changes;
    private final Set<String> seen = new HashSet<>();

    SchemaDiff(JsonNode before, JsonNode after, Direction direction, Set<ApiChange> changes) {
        this.before = before;
        this.after = after;
        this.direction = direction;
        this.changes = changes;
    }

    /** @param place what a schema without a name of its own is called */
    void compare(String place, JsonNode was, JsonNode is) {
        String name = name(is);
        String called = name.isEmpty() ? place : name;
        if (!name.isEmpty() && !seen.add(name(was) + " " + name)) {
            return;
        }
        JsonNode old = ApiDiff.resolved(was, before);
        JsonNode now = ApiDiff.resolved(is, after);
        boolean same = old.equals(now) && !refers(old);
        if (same || old.isMissingNode() || now.isMissingNode()) {
            return;
        }
        types(called, old, now);
        values(called, old.path("enum"), now.path("enum"));
        limits(called, old, now);
        properties(called, old, now);
        if (old.has("items") && now.has("items")) {
            compare(called, old.path("items"), now.path("items"));
        }
        for (String of : List.of("allOf", "oneOf", "anyOf")) {
            for (int i = 0; i < Math.min(old.path(of).size(), now.path(of).size()); i++) {
                compare(called, old.path(of).get(i), now.path(of).get(i));
            }
        }
    }

    private static boolean refers(JsonNode schema) {
        return !schema.findValues("$ref").isEmpty();
    }

    private static String name(JsonNode schema) {
        String reference = schema.path("$ref").asText("");
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private void types(String place, JsonNode old, JsonNode now) {
        Set<String> was = types(old);
        Set<String> is = types(now);
        if (was.equals(is) || was.isEmpty() || is.isEmpty()) {
            return;
        }
        Effect effect =
                is.containsAll(was) ? direction.wider() : was.containsAll(is) ? direction.narrower() : Effect.BREAKING;
        add(effect, place, "is " + String.join(" or ", is) + ", was " + String.join(" or ", was));
    }

    private static Set<String> types(JsonNode schema) {
        Set<String> types = new TreeSet<>();
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            type.forEach(each -> types.add(each.asText()));
        } else if (type.isTextual()) {
            types.add(type.asText());
        }
        if (schema.path("nullable").asBoolean()) {
            types.add("null");
        }
        return types;
    }

    private void values(String place, JsonNode old, JsonNode now) {
        if (old.isMissingNode() || now.isMissingNode()) {
            if (old.isMissingNode() != now.isMissingNode()) {
                add(
                        now.isMissingNode() ? direction.wider() : direction.narrower(),
                        place,
                        now.isMissingNode() ? "takes any value" : "takes certain values only");
            }
            return;
        }
        List<String> was = texts(old);
        List<String> is = texts(now);
        was.stream()
                .filter(value -> !is.contains(value))
                .forEach(value -> add(direction.narrower(), place, "has the value `" + value + "` no more"));
        is.stream()
                .filter(value -> !was.contains(value))
                .forEach(value -> add(direction.wider(), place, "has the new value `" + value + "`"));
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(value -> texts.add(value.asText()));
        return texts;
    }

    private void limits(String place, JsonNode old, JsonNode now) {
        UPPER.forEach(limit -> limit(place, limit, old.path(limit), now.path(limit), 1));
        LOWER.forEach(limit -> limit(place, limit, old.path(limit), now.path(limit), -1));
        for (String form : FORMS) {
            JsonNode was = old.path(form);
            JsonNode is = now.path(form);
            if (!was.equals(is)) {
                Effect effect = was.isMissingNode()
                        ? direction.narrower()
                        : is.isMissingNode() ? direction.wider() : Effect.BREAKING;
                add(effect, place, form + " is " + told(is) + ", was " + told(was));
            }
        }
    }

    /** @param sign whether more of it lets more values through */
    private void limit(String place, String name, JsonNode was, JsonNode is, int sign) {
        if (was.equals(is)) {
            return;
        }
        boolean wider = is.isMissingNode()
                || (!was.isMissingNode() && sign * is.decimalValue().compareTo(was.decimalValue()) > 0);
        add(wider ? direction.wider() : direction.narrower(), place, name + " is " + told(is) + ", was " + told(was));
    }

    private static String told(JsonNode value) {
        return value.isMissingNode() ? "not set" : value.asText();
    }

    private void properties(String place, JsonNode old, JsonNode now) {
        List<String> neededBefore = texts(old.path("required"));
        List<String> needed = texts(now.path("required"));
        for (Map.Entry<String, JsonNode> property : old.path("properties").properties()) {
            String name = property.getKey();
            String path = place + "." + name;
            if (!now.path("properties").has(name)) {
                add(Effect.BREAKING, path, "is gone");
                continue;
            }
            if (needed.contains(name) != neededBefore.contains(name)) {
                boolean required = needed.contains(name);
                add(
                        required ? direction.narrower() : direction.wider(),
                        path,
                        required ? "must be there" : "may be missing");
            }
            compare(path, property.getValue(), now.path("properties").path(name));
        }
        for (Map.Entry<String, JsonNode> property : now.path("properties").properties()) {
            String name = property.getKey();
            if (!old.path("properties").has(name)) {
                boolean missed = direction == Direction.REQUEST && needed.contains(name);
                add(
                        missed ? Effect.BREAKING : Effect.COMPATIBLE,
                        place + "." + name,
                        missed ? "is new and must be there" : "is new");
            }
        }
    }

    private void add(Effect effect, String place, String words) {
        changes.add(new ApiChange(effect, place, words + " " + direction.words()));
    }
}
