package dev.nodesmith.generate.validation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.nodesmith.generate.json.JsonText;
import dev.nodesmith.model.DefaultValue;
import dev.nodesmith.model.FieldType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Values of the model as TypeScript expressions. */
public final class Literals {

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_$][\\w$]*");

    private Literals() {}

    /** {@code 'draft'}, in the quotes that Prettier would choose. */
    public static String text(String value) {
        long single = value.chars().filter(c -> c == '\'').count();
        long twice = value.chars().filter(c -> c == '"').count();
        char quote = single > twice ? '"' : '\'';
        StringBuilder out = new StringBuilder().append(quote);
        for (int i = 0; i < value.length(); i++) {
            out.append(escape(value.charAt(i), quote));
        }
        return out.append(quote).toString();
    }

    /** {@code price}, or {@code 'price[gte]'} where the name is no identifier. */
    public static String key(String name) {
        return IDENTIFIER.matcher(name).matches() ? name : text(name);
    }

    /** The value of a field that was left out: {@code 'draft'}, {@code new Date().toISOString()}. */
    public static String initial(DefaultValue value, FieldType type) {
        return switch (value) {
            case DefaultValue.Literal literal -> json(literal.json(), type);
            case DefaultValue.Now now -> now(type);
            case DefaultValue.RandomUuid uuid -> "randomUUID()";
        };
    }

    /** JSON text as an expression; decimals get all digits of their scale, as everywhere else in the backend. */
    public static String json(String json, FieldType type) {
        JsonNode node = JsonText.read(json);
        if (type instanceof FieldType.DecimalType decimal) {
            return text(new BigDecimal(node.asText())
                    .setScale(decimal.scale(), RoundingMode.UNNECESSARY)
                    .toPlainString());
        }
        return type instanceof FieldType.BigIntType ? text(node.asText()) : print(node);
    }

    private static String now(FieldType type) {
        return switch (type) {
            case FieldType.DateType d -> "new Date().toISOString().slice(0, 10)";
            case FieldType.TimeType t -> "new Date().toISOString().slice(11, 19)";
            default -> "new Date().toISOString()";
        };
    }

    private static String print(JsonNode node) {
        if (node.isTextual()) {
            return text(node.textValue());
        }
        if (node.isArray()) {
            return node.valueStream().map(Literals::print).collect(Collectors.joining(", ", "[", "]"));
        }
        if (node.isObject()) {
            return node.propertyStream()
                    .map(e -> key(e.getKey()) + ": " + print(e.getValue()))
                    .collect(Collectors.joining(", ", "{ ", " }"));
        }
        return JsonText.of(node);
    }

    private static String escape(char c, char quote) {
        return switch (c) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '\\' -> "\\\\";
            case '\u2028' -> "\\u2028";
            case '\u2029' -> "\\u2029";
            default -> c == quote ? "\\" + c : c < ' ' ? String.format("\\x%02x", (int) c) : String.valueOf(c);
        };
    }
}
