package dev.nodesmith.generate.data.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.nodesmith.generate.json.JsonText;
import dev.nodesmith.model.DefaultValue;
import dev.nodesmith.model.FieldType;
import java.util.Optional;

/** Default values of columns, of which only expressions need parentheses. */
record MysqlLiterals(MysqlDialect dialect) {

    Optional<String> defaultValue(Column column) {
        return column.defaultValue().flatMap(value -> switch (value) {
            case DefaultValue.Literal literal -> Optional.of(literal(column.type(), literal.json()));
            case DefaultValue.Now now -> Optional.of("(" + now(column.type()) + ")");
            case DefaultValue.RandomUuid uuid -> Optional.empty();
        });
    }

    private String now(FieldType type) {
        return switch (type) {
            case FieldType.DateType d -> "utc_date()";
            case FieldType.TimeType t -> "utc_time()";
            default -> dialect.now();
        };
    }

    private String literal(FieldType type, String json) {
        JsonNode value = JsonText.read(json);
        return switch (type) {
            case FieldType.JsonType j -> dialect.text(JsonText.of(value));
            case FieldType.ArrayType a -> dialect.text(JsonText.of(value));
            case FieldType.DecimalType d -> value.asText();
            case FieldType.BigIntType b -> value.asText();
            default -> value.isTextual() ? dialect.text(value.textValue()) : value.asText();
        };
    }
}
