package dev.nodesmith.generate.data.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.nodesmith.model.FieldType;
import java.util.ArrayList;
import java.util.List;

/** Default values of the model, which are JSON, as literals of PostgreSQL. */
final class PostgresqlLiterals {

    private static final ObjectMapper JSON = new ObjectMapper();

    private PostgresqlLiterals() {}

    /** {@code "draft"} → {@code 'draft'}, {@code ["en"]} → {@code ARRAY['en']::varchar(2)[]}. */
    static String of(FieldType type, String json, Dialect dialect) {
        return of(type, read(json), dialect);
    }

    private static String of(FieldType type, JsonNode value, Dialect dialect) {
        if (type instanceof FieldType.JsonType) {
            return dialect.text(value.toString());
        }
        if (type instanceof FieldType.ArrayType array) {
            List<String> elements = new ArrayList<>();
            value.forEach(element -> elements.add(of(array.element(), element, dialect)));
            return "ARRAY[" + String.join(", ", elements) + "]::" + PostgresqlDdl.type(type);
        }
        boolean number = type instanceof FieldType.BigIntType || type instanceof FieldType.DecimalType;
        return value.isTextual() && !number ? dialect.text(value.textValue()) : value.asText();
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + json, e);
        }
    }
}
