package dev.nodesmith.generate.data.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.nodesmith.generate.json.JsonText;
import dev.nodesmith.model.FieldType;
import java.util.ArrayList;
import java.util.List;

/** Default values of the model, which are JSON, as literals of PostgreSQL. */
final class PostgresqlLiterals {

    private PostgresqlLiterals() {}

    /** {@code "draft"} → {@code 'draft'}, {@code ["en"]} → {@code ARRAY['en']::varchar(2)[]}. */
    static String of(FieldType type, String json, Dialect dialect) {
        return of(type, JsonText.read(json), dialect);
    }

    private static String of(FieldType type, JsonNode value, Dialect dialect) {
        if (type instanceof FieldType.JsonType) {
            return dialect.text(JsonText.of(value));
        }
        if (type instanceof FieldType.ArrayType array) {
            List<String> elements = new ArrayList<>();
            value.forEach(element -> elements.add(of(array.element(), element, dialect)));
            return "ARRAY[" + String.join(", ", elements) + "]::" + PostgresqlDdl.type(type);
        }
        boolean number = type instanceof FieldType.BigIntType || type instanceof FieldType.DecimalType;
        return value.isTextual() && !number ? dialect.text(value.textValue()) : value.asText();
    }
}
