package dev.nodesmith.generate.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.nodesmith.generate.plan.Naming;
import dev.nodesmith.model.Constraints;
import dev.nodesmith.model.FieldType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;

/** Example values for documents: always the same for the same property, and always within its rules. */
public final class SampleValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SampleValues() {}

    /**
     * A value in its wire form; empty where no text could be made for a pattern.
     *
     * @param property camel-case name, which texts are made of
     */
    public static Optional<JsonNode> of(String property, FieldType type, Constraints rules) {
        return switch (type) {
            case FieldType.StringType s -> text(property, rules, s.maxLength()).map(JSON::textNode);
            case FieldType.TextType t -> text(property, rules, t.maxLength()).map(JSON::textNode);
            case FieldType.EmailType e -> some("ada@example.com");
            case FieldType.UrlType u -> some("https://example.com/" + Naming.kebab(property));
            case FieldType.IntType i ->
                Optional.of(JSON.numberNode(number(rules, 0, 1).intValue()));
            case FieldType.BigIntType b -> some(number(rules, 0, 42).toPlainString());
            case FieldType.DecimalType d ->
                some(number(rules, d.scale(), decimal(d)).toPlainString());
            case FieldType.FloatType f ->
                Optional.of(JSON.numberNode(number(rules, 2, 1.5).doubleValue()));
            case FieldType.BooleanType b -> Optional.of(JSON.booleanNode(true));
            case FieldType.DateType d -> some("2026-01-31");
            case FieldType.TimeType t -> some("13:45:00");
            case FieldType.DateTimeType d -> some("2026-01-31T12:00:00.000Z");
            case FieldType.UuidType u -> some(uuid(property));
            case FieldType.JsonType j -> Optional.of(JSON.objectNode().put("key", "value"));
            case FieldType.EnumType e -> some(e.values().getFirst());
            case FieldType.ArrayType a ->
                of(property, a.element(), Constraints.NONE)
                        .map(item -> JSON.arrayNode().add(item));
        };
    }

    /**
     * A text that a pattern matches.
     *
     * @param variant 0 for the plainest one; other numbers give others where the pattern leaves a choice
     */
    public static Optional<String> matching(String pattern, int min, int max, int variant) {
        return PatternSampler.sample(pattern, min, max, variant);
    }

    /** A version 7 UUID that stands for one named thing. */
    public static String uuid(String name) {
        CRC32 checksum = new CRC32();
        checksum.update(name.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "01940b5c-8f00-7a3e-9c41-%012x", checksum.getValue());
    }

    /** A computed value in the wire form of its type; empty when it does not have that type. */
    public static Optional<JsonNode> wire(JsonNode value, FieldType type) {
        return switch (type) {
            case FieldType.DecimalType d
            when value.isNumber() ->
                some(value.decimalValue()
                        .setScale(d.scale(), RoundingMode.HALF_EVEN)
                        .toPlainString());
            case FieldType.BigIntType b
            when value.isNumber() -> some(value.decimalValue().toBigInteger().toString());
            case FieldType.IntType i when value.isNumber() -> Optional.of(JSON.numberNode(value.intValue()));
            case FieldType.FloatType f when value.isNumber() -> Optional.of(JSON.numberNode(value.doubleValue()));
            case FieldType.BooleanType b when value.isBoolean() -> Optional.of(value);
            case FieldType.StringType s when value.isTextual() -> Optional.of(value);
            case FieldType.TextType t when value.isTextual() -> Optional.of(value);
            default -> Optional.empty();
        };
    }

    private static Optional<JsonNode> some(String text) {
        return Optional.of(JSON.textNode(text));
    }

    private static Optional<String> text(String property, Constraints rules, int maxLength) {
        if (rules.pattern().isPresent()) {
            return patterned(rules, maxLength, 0);
        }
        int least = least(rules);
        int most = most(rules, maxLength);
        String words = "An example " + Naming.prose(property);
        String cut = words.length() > most ? Naming.prose(property) : words;
        String text = cut.length() > most ? cut.substring(0, most).strip() : cut;
        return Optional.of(text.length() < least ? text + "x".repeat(least - text.length()) : text);
    }

    /** @param variant 0 for the plainest text that matches */
    static Optional<String> patterned(Constraints rules, int maxLength, int variant) {
        return rules.pattern().flatMap(p -> PatternSampler.sample(p, least(rules), most(rules, maxLength), variant));
    }

    private static int least(Constraints rules) {
        return rules.min().map(BigDecimal::intValue).orElse(1);
    }

    private static int most(Constraints rules, int maxLength) {
        return Math.min(maxLength, rules.max().map(BigDecimal::intValue).orElse(maxLength));
    }

    private static double decimal(FieldType.DecimalType type) {
        return type.precision() - type.scale() > 1 ? 19.5 : 0.5;
    }

    /** {@code wish}, moved into the bounds. */
    private static BigDecimal number(Constraints rules, int scale, double wish) {
        BigDecimal value = BigDecimal.valueOf(wish);
        if (rules.min().isPresent() && value.compareTo(rules.min().get()) < 0) {
            value = rules.min().get();
        }
        if (rules.max().isPresent() && value.compareTo(rules.max().get()) > 0) {
            value = rules.max().get();
        }
        return value.setScale(scale, RoundingMode.HALF_EVEN);
    }
}
