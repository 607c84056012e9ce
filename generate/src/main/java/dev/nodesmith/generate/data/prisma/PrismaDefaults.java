package dev.nodesmith.generate.data.prisma;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.nodesmith.generate.json.JsonText;
import dev.nodesmith.model.FieldType;
import java.util.Optional;

/** Literals of the schema language. */
public final class PrismaDefaults {

    private PrismaDefaults() {}

    /** A string, which the language writes as JSON does. */
    public static String string(String text) {
        return JsonText.of(TextNode.valueOf(text));
    }

    /** SQL that the database evaluates. */
    public static String generated(String sql) {
        return "dbgenerated(" + string(sql) + ")";
    }

    /** A list of texts, numbers or truth values; others have no literals. */
    public static Optional<String> list(FieldType element, String json) {
        return switch (element) {
            case FieldType.IntType i -> Optional.of(spaced(json));
            case FieldType.FloatType f -> Optional.of(spaced(json));
            case FieldType.BooleanType b -> Optional.of(spaced(json));
            case FieldType.BigIntType b -> Optional.empty();
            case FieldType.DecimalType d -> Optional.empty();
            case FieldType.DateType d -> Optional.empty();
            case FieldType.TimeType t -> Optional.empty();
            case FieldType.DateTimeType d -> Optional.empty();
            default -> Optional.of(spaced(json));
        };
    }

    private static String spaced(String json) {
        StringBuilder list = new StringBuilder("[");
        for (JsonNode item : JsonText.read(json)) {
            list.append(list.length() > 1 ? ", " : "").append(JsonText.of(item));
        }
        return list.append("]").toString();
    }
}
