package dev.nodesmith.generate.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.nodesmith.generate.plan.ColumnPlan.Nullability;
import dev.nodesmith.generate.sample.SampleValues;
import dev.nodesmith.model.Constraints;
import dev.nodesmith.model.FieldType;
import java.math.BigDecimal;

/** JSON Schemas of the wire forms of field types. */
final class FieldSchemas {

    private static final String DAY_TIME = "^(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$";
    private static final String BIG_INTEGER = "^(?:0|-?[1-9]\\d{0,18})$";
    private static final int URL_LENGTH = 2048;
    private static final int EMAIL_LENGTH = 254;

    private FieldSchemas() {}

    /** What is answered: the form, without the rules that the value passed on its way in. */
    static ObjectNode output(FieldType type, Nullability nullability) {
        return nullable(form(type), nullability);
    }

    /** What is accepted: the form and its bounds. */
    static ObjectNode input(String property, FieldType type, Constraints rules, Nullability nullability) {
        ObjectNode schema = form(type);
        bound(schema, type, rules);
        if (schema.has("pattern") && !schema.has("enum")) {
            SampleValues.of(property, type, rules)
                    .ifPresent(sample -> schema.putArray("examples").add(sample));
        }
        return nullable(schema, nullability);
    }

    private static ObjectNode form(FieldType type) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        switch (type) {
            case FieldType.StringType s -> schema.put("type", "string");
            case FieldType.TextType t -> schema.put("type", "string");
            case FieldType.EmailType e -> schema.put("type", "string").put("format", "email");
            case FieldType.UrlType u -> schema.put("type", "string").put("format", "uri");
            case FieldType.IntType i -> schema.put("type", "integer").put("format", "int32");
            case FieldType.BigIntType b -> schema.put("type", "string").put("pattern", BIG_INTEGER);
            case FieldType.DecimalType d -> schema.put("type", "string").put("pattern", decimal(d));
            case FieldType.FloatType f -> schema.put("type", "number").put("format", "double");
            case FieldType.BooleanType b -> schema.put("type", "boolean");
            case FieldType.DateType d -> schema.put("type", "string").put("format", "date");
            case FieldType.TimeType t -> schema.put("type", "string").put("pattern", DAY_TIME);
            case FieldType.DateTimeType d -> schema.put("type", "string").put("format", "date-time");
            case FieldType.UuidType u -> schema.put("type", "string").put("format", "uuid");
            case FieldType.JsonType j -> {
                // Any value: a schema without a type.
            }
            case FieldType.EnumType e -> {
                ArrayNode values = schema.put("type", "string").putArray("enum");
                e.values().forEach(values::add);
            }
            case FieldType.ArrayType a -> {
                schema.put("type", "array").set("items", form(a.element()));
                schema.put("maxItems", a.maxItems());
            }
        }
        return schema;
    }

    private static void bound(ObjectNode schema, FieldType type, Constraints rules) {
        switch (type) {
            case FieldType.StringType s -> text(schema, s.maxLength(), rules);
            case FieldType.TextType t -> text(schema, t.maxLength(), rules);
            case FieldType.EmailType e -> schema.put("maxLength", EMAIL_LENGTH);
            case FieldType.UrlType u -> schema.put("maxLength", URL_LENGTH);
            case FieldType.IntType i -> {
                schema.put("minimum", rules.min().map(BigDecimal::intValue).orElse(Integer.MIN_VALUE));
                schema.put("maximum", rules.max().map(BigDecimal::intValue).orElse(Integer.MAX_VALUE));
            }
            case FieldType.FloatType f -> {
                rules.min().ifPresent(min -> schema.put("minimum", min));
                rules.max().ifPresent(max -> schema.put("maximum", max));
            }
            case FieldType.DecimalType d -> describeBounds(schema, rules);
            case FieldType.BigIntType b -> describeBounds(schema, rules);
            case FieldType.ArrayType a -> {
                if (schema.path("items") instanceof ObjectNode items) {
                    bound(items, a.element(), Constraints.NONE);
                }
            }
            default -> {
                // The form says it all.
            }
        }
    }

    private static void text(ObjectNode schema, int maxLength, Constraints rules) {
        rules.min().ifPresent(min -> schema.put("minLength", min.intValue()));
        schema.put("maxLength", rules.max().map(BigDecimal::intValue).orElse(maxLength));
        rules.pattern().ifPresent(pattern -> schema.put("pattern", pattern));
    }

    /** JSON Schema cannot bound a number that is written as a text. */
    private static void describeBounds(ObjectNode schema, Constraints rules) {
        String min = rules.min().map(BigDecimal::toPlainString).orElse("");
        String max = rules.max().map(BigDecimal::toPlainString).orElse("");
        if (!min.isEmpty() && !max.isEmpty()) {
            schema.put("description", "From " + min + " to " + max + ".");
        } else if (!min.isEmpty()) {
            schema.put("description", "At least " + min + ".");
        } else if (!max.isEmpty()) {
            schema.put("description", "At most " + max + ".");
        }
    }

    private static String decimal(FieldType.DecimalType type) {
        int whole = type.precision() - type.scale();
        String integer = whole > 1 ? "(?:0|[1-9]\\d{0," + (whole - 1) + "})" : whole == 1 ? "\\d" : "0";
        String fraction = type.scale() > 0 ? "(?:\\.\\d{1," + type.scale() + "})?" : "";
        return "^-?" + integer + fraction + "$";
    }

    private static ObjectNode nullable(ObjectNode schema, Nullability nullability) {
        if (nullability == Nullability.NULLABLE && schema.has("type")) {
            String type = schema.path("type").textValue();
            schema.putArray("type").add(type).add("null");
            if (schema.path("enum") instanceof ArrayNode values) {
                values.addNull();
            }
        }
        return schema;
    }
}
