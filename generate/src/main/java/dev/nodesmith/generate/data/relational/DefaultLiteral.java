package dev.nodesmith.generate.data.relational;

import com.fasterxml.jackson.databind.JsonNode;
import dev.nodesmith.generate.json.JsonText;
import dev.nodesmith.model.FieldType;

/** Default values of the model, which are JSON, as literals for migrations in JavaScript. */
public final class DefaultLiteral {

    private DefaultLiteral() {}

    /** {@code "draft"} → {@code 'draft'}, {@code 1} → {@code 1}. */
    public static String of(FieldType type, String json) {
        JsonNode value = JsonText.read(json);
        return switch (type) {
            case FieldType.JsonType j -> Ts.string(JsonText.of(value));
            case FieldType.IntType i -> value.asText();
            case FieldType.FloatType f -> value.asText();
            case FieldType.BooleanType b -> value.asText();
            default -> Ts.string(value.asText());
        };
    }
}
