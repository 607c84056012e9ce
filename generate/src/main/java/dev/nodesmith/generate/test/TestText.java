package dev.nodesmith.generate.test;

import com.fasterxml.jackson.databind.JsonNode;
import dev.nodesmith.generate.json.JsonText;
import dev.nodesmith.generate.plan.ColumnPlan;
import dev.nodesmith.generate.plan.Naming;
import dev.nodesmith.generate.sample.SampleValues;
import dev.nodesmith.model.Constraints;
import dev.nodesmith.model.Field;
import dev.nodesmith.model.Field.Trait;
import dev.nodesmith.model.FieldType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** TypeScript expressions for the values of fixtures. {@code n} is a number that no other fixture of a run has. */
final class TestText {

    /** Longest text that a number in base 36 cannot fill: shorter ones are the number alone. */
    private static final int SHORT = 20;

    private TestText() {}

    /** Whether the values of a column have to differ from fixture to fixture. */
    enum Apart {
        BY_NUMBER,
        NOT
    }

    /** The expression of a column's value, different for each {@code n} where the column is unique. */
    static String value(ColumnPlan column, Optional<JsonNode> sample, Apart apart) {
        Constraints rules = column.field().map(Field::constraints).orElse(Constraints.NONE);
        boolean unique = apart == Apart.BY_NUMBER
                || column.field().filter(f -> f.has(Trait.UNIQUE)).isPresent();
        if (rules.pattern().isPresent()) {
            return patterned(column, rules, unique, sample);
        }
        return switch (column.type()) {
            case FieldType.StringType s -> text(column, s.maxLength(), rules);
            case FieldType.TextType t -> text(column, t.maxLength(), rules);
            case FieldType.EmailType e -> "`user${String(n)}@example.com`";
            case FieldType.UrlType u -> "`https://example.com/${String(n)}`";
            case FieldType.IntType i when unique && rules.max().isEmpty() -> "n";
            case FieldType.BigIntType b when unique -> "String(n)";
            case FieldType.UuidType u -> "randomUUID()";
            case FieldType.DateTimeType d
            when apart == Apart.BY_NUMBER ->
                "new Date(Date.parse(" + sampled(column, sample, rules) + ") + n * 60_000).toISOString()";
            case FieldType.DateType d
            when apart == Apart.BY_NUMBER ->
                "new Date(Date.parse(" + sampled(column, sample, rules)
                        + ") + n * 86_400_000).toISOString().slice(0, 10)";
            case FieldType.DecimalType d when unique -> "`${String(n)}." + "0".repeat(d.scale()) + "`";
            default -> sampled(column, sample, rules);
        };
    }

    private static String sampled(ColumnPlan column, Optional<JsonNode> sample, Constraints rules) {
        return literal(sample.or(() -> SampleValues.of(column.property(), column.type(), rules)), column);
    }

    /** JSON as a TypeScript expression. */
    static String literal(Optional<JsonNode> value, ColumnPlan column) {
        JsonNode json = value.orElseThrow(() -> new IllegalArgumentException("no sample of " + column.property()));
        return json.isTextual() ? quote(json.textValue()) : JsonText.of(json);
    }

    static String quote(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    private static String text(ColumnPlan column, int maxLength, Constraints rules) {
        int most = rules.max().map(m -> Math.min(m.intValue(), maxLength)).orElse(maxLength);
        int least = rules.min().map(Number::intValue).orElse(0);
        String words = Naming.prose(column.property());
        String title = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        if (most < title.length() + SHORT || least > title.length()) {
            int length = Math.max(least, Math.min(most, SHORT / 2));
            return "n.toString(36).padStart(" + length + ", '0').slice(-" + length + ")";
        }
        return "`" + title + " ${String(n)}`";
    }

    private static String patterned(ColumnPlan column, Constraints rules, boolean unique, Optional<JsonNode> sample) {
        Optional<String> text = sample.or(() -> SampleValues.of(column.property(), column.type(), rules))
                .map(JsonNode::textValue);
        int digits = unique && text.isPresent()
                ? Variants.freeDigits(text.get(), rules.pattern().orElseThrow())
                : 0;
        if (digits > 0) {
            String stem = text.orElseThrow();
            return "`" + stem.substring(0, stem.length() - digits) + "${String(n).padStart(" + digits + ", '0')}`";
        }
        if (unique) {
            List<String> variants = Variants.of(column.property(), column.type(), rules);
            if (variants.size() > 1) {
                String list = variants.stream().map(TestText::quote).collect(Collectors.joining(", "));
                return "pick([" + list + "], n)";
            }
        }
        return literal(sample.or(() -> SampleValues.of(column.property(), column.type(), rules)), column);
    }
}
