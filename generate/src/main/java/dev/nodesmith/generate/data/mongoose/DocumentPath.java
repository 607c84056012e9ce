package dev.nodesmith.generate.data.mongoose;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.nodesmith.generate.data.relational.StoredEntity;
import dev.nodesmith.generate.data.relational.Ts;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.ForeignKey;
import dev.nodesmith.generate.plan.ColumnPlan;
import dev.nodesmith.generate.plan.ToManyPlan;
import dev.nodesmith.model.DefaultValue;
import dev.nodesmith.model.FieldType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One path of a document and of its Mongoose schema: {@code price: { type: Schema.Types.Decimal128, required: true }}.
 *
 * @param type TypeScript type of what the driver gives
 * @param definition of the schema; empty for what Mongoose adds by itself
 */
public record DocumentPath(String name, String type, String definition) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static DocumentPath of(StoredEntity entity, Column column) {
        Optional<ColumnPlan> plan = entity.resource().columns().stream()
                .filter(c -> c.property().equals(column.property()))
                .findFirst();
        String model =
                plan.map(ColumnPlan::tsType).orElse(column.type() instanceof FieldType.IntType ? "number" : "string");
        boolean stamp = plan.filter(
                        p -> p.kind() == ColumnPlan.Kind.CREATED_AT || p.kind() == ColumnPlan.Kind.UPDATED_AT)
                .isPresent();
        List<String> options = new ArrayList<>();
        options.add("type: " + MongooseTypes.path(column.type()));
        if (!column.nullable()) {
            options.add("required: true");
        }
        plan.flatMap(ColumnPlan::enumValues).ifPresent(values -> options.add("enum: [..." + values + "]"));
        entity.table().foreignKeys().stream()
                .filter(key -> key.column().equals(column))
                .findFirst()
                .ifPresent(key -> options.add("ref: '" + model(entity, key) + "'"));
        column.defaultValue()
                .map(value -> defaultValue(column.type(), value))
                .or(() -> Optional.of("null").filter(n -> column.nullable()))
                .ifPresent(value -> options.add("default: " + value));
        return new DocumentPath(
                MongooseTypes.name(column),
                type(column, MongooseTypes.document(column.type(), model)),
                stamp ? "" : "{ " + String.join(", ", options) + " }");
    }

    /** The ids of a relation to many, which are kept with the side that declares it. */
    static DocumentPath of(StoredEntity entity, ToManyPlan relation) {
        StoredEntity target = entity.of(relation.target());
        ColumnPlan key = target.resource().key();
        String type = MongooseTypes.document(key.type(), key.tsType());
        return new DocumentPath(
                relation.idsProperty(),
                type + "[]",
                "[{ type: " + MongooseTypes.path(key.type()) + ", ref: '"
                        + target.resource().names().type() + "' }]");
    }

    private static String type(Column column, String type) {
        return column.nullable() && !type.equals("unknown") ? type + " | null" : type;
    }

    private static String model(StoredEntity entity, ForeignKey key) {
        return entity.target(key).resource().names().type();
    }

    private static String defaultValue(FieldType type, DefaultValue value) {
        return switch (value) {
            case DefaultValue.Now now ->
                type instanceof FieldType.DateType ? "() => new Date().toISOString().slice(0, 10)" : "Date.now";
            case DefaultValue.RandomUuid uuid -> "() => randomUUID()";
            case DefaultValue.Literal literal -> literal(type, read(literal.json()));
        };
    }

    private static String literal(FieldType type, JsonNode value) {
        return switch (type) {
            case FieldType.ArrayType t -> "() => (" + value + ")";
            case FieldType.JsonType t -> value.isContainerNode() ? "() => (" + value + ")" : value.toString();
            case FieldType.IntType t -> value.asText();
            case FieldType.FloatType t -> value.asText();
            case FieldType.BooleanType t -> value.asText();
            case FieldType.EnumType t -> Ts.string(value.asText()) + " as const";
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
