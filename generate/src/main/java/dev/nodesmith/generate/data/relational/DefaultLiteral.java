package dev.nodesmith.generate.data.relational;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.nodesmith.model.FieldType;

/** Default values of the model, which are JSON, as literals for migrations in JavaScript. */
public final class DefaultLiteral {

    private static final ObjectMapper JSON = new ObjectMapper();

    private DefaultLiteral() {}

    /** {@code "draft"} → {@code 'draft'}, {@code 1} → {@code 1}. */
    public static String of(FieldType type, String json) {
        JsonNode value = read(json);
        return switch (type) {
            case FieldType.JsonType j -> Ts.string(value.toString());
            case FieldType.IntType i -> value.asText();
            case FieldType.FloatType f -> value.asText();
            case FieldType.BooleanType b -> value.asText();
            default -> Ts.string(value.asText());
        };
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + json, e);
        }
    }
}
