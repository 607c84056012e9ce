package dev.nodesmith.generate.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Small pieces that every part of the document is made of. */
final class Schemas {

    private Schemas() {}

    static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** {@code { "$ref": "#/components/schemas/Book" }}. */
    static ObjectNode schema(String name) {
        return reference("schemas", name);
    }

    static ObjectNode reference(String kind, String name) {
        return node().put("$ref", "#/components/" + kind + "/" + name);
    }

    static ObjectNode string() {
        return node().put("type", "string");
    }

    static ObjectNode integer() {
        return node().put("type", "integer");
    }

    static ObjectNode flag() {
        return node().put("type", "boolean");
    }

    static ObjectNode always(boolean value) {
        return node().put("type", "boolean").put("const", value);
    }

    static ObjectNode oneOf(Iterable<String> values) {
        ObjectNode schema = string();
        ArrayNode list = schema.putArray("enum");
        values.forEach(list::add);
        return schema;
    }

    static ObjectNode arrayOf(JsonNode items) {
        ObjectNode schema = node().put("type", "array");
        schema.set("items", items);
        return schema;
    }

    /** An object with its {@code properties} and all of them {@code required}. */
    static ObjectNode object(ObjectNode properties) {
        ObjectNode schema = node().put("type", "object");
        ArrayNode required = schema.putArray("required");
        properties.fieldNames().forEachRemaining(required::add);
        schema.set("properties", properties);
        return schema;
    }

    /** An object of which the named properties are required. */
    static ObjectNode object(ObjectNode properties, Iterable<String> required) {
        ObjectNode schema = node().put("type", "object");
        ArrayNode names = JsonNodeFactory.instance.arrayNode();
        required.forEach(names::add);
        if (!names.isEmpty()) {
            schema.set("required", names);
        }
        schema.set("properties", properties);
        return schema;
    }

    static ObjectNode example(ObjectNode schema, JsonNode example) {
        schema.putArray("examples").add(example);
        return schema;
    }
}
