package dev.nodesmith.generate.postman;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.nodesmith.generate.plan.InputPlan;
import dev.nodesmith.model.Constraints;
import dev.nodesmith.model.FieldType;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A value that is another one each time the collection runs.
 *
 * @param json what stands in the body
 * @param script statement that sets the variable; empty where the example has to do
 */
record FreshValue(JsonNode json, Optional<String> script) {

    /** Characters of the mark that tells one run from another. */
    private static final int RUN_LENGTH = 8;

    private static final int LARGEST = 1_000_000_000;

    static FreshValue of(String variable, JsonNode example, InputPlan input) {
        return switch (input.type()) {
            case FieldType.StringType s -> text(variable, example.asText(), input.constraints(), s.maxLength());
            case FieldType.TextType t -> text(variable, example.asText(), input.constraints(), t.maxLength());
            case FieldType.EmailType e -> plain("ada.{{run}}@example.com");
            case FieldType.UrlType u -> plain("https://example.com/{{run}}");
            case FieldType.UuidType u -> plain("{{$guid}}");
            case FieldType.IntType i -> new FreshValue(BodyTemplate.bare(variable), number(variable, input));
            case FieldType.BigIntType b -> new FreshValue(quoted(variable), number(variable, input));
            case FieldType.DecimalType d -> new FreshValue(quoted(variable), number(variable, input));
            default -> new FreshValue(example, Optional.empty());
        };
    }

    private static FreshValue text(String variable, String example, Constraints rules, int maxLength) {
        int most = Math.min(maxLength, rules.max().map(BigDecimal::intValue).orElse(maxLength));
        if (rules.pattern().isPresent()) {
            String mask = Mask.of(example, rules.pattern().get());
            return new FreshValue(
                    quoted(variable), Optional.of(set(variable, "fill('" + mask.replace("'", "\\'") + "')")));
        }
        if (most < RUN_LENGTH) {
            return new FreshValue(quoted(variable), Optional.of(set(variable, "fill('" + "@".repeat(most) + "')")));
        }
        String start = example.substring(0, Math.min(example.length(), Math.max(0, most - RUN_LENGTH - 1)));
        return plain((start + " {{run}}").strip());
    }

    private static Optional<String> number(String variable, InputPlan input) {
        int digits = input.type() instanceof FieldType.DecimalType d ? Math.min(9, d.precision() - d.scale()) : 9;
        long most = Math.min(
                (long) Math.pow(10, digits) - 1,
                input.constraints().max().map(BigDecimal::longValue).orElse((long) LARGEST));
        long least =
                Math.max(0, input.constraints().min().map(BigDecimal::longValue).orElse(0L));
        String value = least + " + Math.floor(Math.random() * " + Math.max(1, most - least) + ")";
        return Optional.of(set(variable, value));
    }

    private static String set(String variable, String expression) {
        return "pm.collectionVariables.set('" + variable + "', " + expression + ");";
    }

    private static FreshValue plain(String text) {
        return new FreshValue(JsonNodeFactory.instance.textNode(text), Optional.empty());
    }

    private static JsonNode quoted(String variable) {
        return JsonNodeFactory.instance.textNode("{{" + variable + "}}");
    }
}
