package dev.nodesmith.model;

import dev.nodesmith.model.FieldType.ArrayType;
import dev.nodesmith.model.FieldType.BigIntType;
import dev.nodesmith.model.FieldType.BooleanType;
import dev.nodesmith.model.FieldType.DateTimeType;
import dev.nodesmith.model.FieldType.DateType;
import dev.nodesmith.model.FieldType.DecimalType;
import dev.nodesmith.model.FieldType.EmailType;
import dev.nodesmith.model.FieldType.EnumType;
import dev.nodesmith.model.FieldType.FloatType;
import dev.nodesmith.model.FieldType.IntType;
import dev.nodesmith.model.FieldType.JsonType;
import dev.nodesmith.model.FieldType.StringType;
import dev.nodesmith.model.FieldType.TextType;
import dev.nodesmith.model.FieldType.TimeType;
import dev.nodesmith.model.FieldType.UrlType;
import dev.nodesmith.model.FieldType.UuidType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Values that a model spells out, such as defaults, checked against their type and brought to their wire form. */
public final class Literals {

    private static final Pattern WHOLE = Pattern.compile("-?(?:0|[1-9][0-9]{0,18})");
    private static final Pattern DECIMAL = Pattern.compile("-?(?:0|[1-9][0-9]{0,37})(?:\\.[0-9]{1,38})?");
    private static final Pattern FLOAT =
            Pattern.compile("-?(?:0|[1-9][0-9]{0,37})(?:\\.[0-9]{1,38})?(?:[eE][+-]?[0-9]{1,3})?");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern URL = Pattern.compile("https?://[^\\s/]+\\S*");
    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME = Pattern.compile("\\d{2}:\\d{2}(?::\\d{2})?");
    private static final Pattern INSTANT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,3})?)?Z");
    private static final DateTimeFormatter MILLISECONDS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final int MOST_EMAIL = 254;
    private static final int MOST_URL = 2_048;

    private Literals() {}

    /** {@code text} as JSON of {@code type}; absent when it is no such value. Arrays and JSON are not spelt in one word. */
    public static Optional<String> json(String text, FieldType type) {
        return switch (type) {
            case StringType string -> text(text, string.maxLength());
            case TextType long_ -> text(text, long_.maxLength());
            case EmailType email ->
                bounded(text, MOST_EMAIL)
                        .flatMap(t -> matching(EMAIL, t.toLowerCase(Locale.ROOT), UnaryOperator.identity()));
            case UrlType url -> bounded(text, MOST_URL).flatMap(t -> matching(URL, t, UnaryOperator.identity()));
            case IntType whole -> whole(text, Integer.SIZE);
            case BigIntType whole -> whole(text, Long.SIZE).map(JsonText::string);
            case DecimalType decimal -> decimal(text, decimal);
            case FloatType number ->
                FLOAT.matcher(text).matches() && Double.isFinite(Double.parseDouble(text))
                        ? Optional.of(text)
                        : Optional.empty();
            case BooleanType flag -> text.equals("true") || text.equals("false") ? Optional.of(text) : Optional.empty();
            case DateType date ->
                matching(DATE, text, day -> LocalDate.parse(day).toString());
            case TimeType time -> matching(TIME, text, Literals::time);
            case DateTimeType instant -> matching(INSTANT, text, Literals::instant);
            case UuidType uuid -> matching(UUID, text, id -> id.toLowerCase(Locale.ROOT));
            case EnumType enumeration ->
                enumeration.values().contains(text) ? Optional.of(JsonText.string(text)) : Optional.empty();
            case JsonType json -> Optional.empty();
            case ArrayType array -> Optional.empty();
        };
    }

    /** Keeps long texts away from patterns. */
    private static Optional<String> bounded(String text, int most) {
        return text.length() <= most ? Optional.of(text) : Optional.empty();
    }

    private static Optional<String> text(String text, int most) {
        return text.codePointCount(0, text.length()) <= most ? Optional.of(JsonText.string(text)) : Optional.empty();
    }

    private static Optional<String> matching(Pattern form, String text, UnaryOperator<String> canonical) {
        if (!form.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(JsonText.string(canonical.apply(text)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String instant(String text) {
        boolean toTheMinute = text.length() == "2026-01-31T12:00Z".length();
        return MILLISECONDS.format(Instant.parse(toTheMinute ? text.replace("Z", ":00Z") : text));
    }

    private static String time(String text) {
        return LocalTime.parse(text).format(DateTimeFormatter.ISO_LOCAL_TIME);
    }

    private static Optional<String> whole(String text, int bits) {
        boolean fits = WHOLE.matcher(text).matches() && new BigInteger(text).bitLength() < bits;
        return fits ? Optional.of(text) : Optional.empty();
    }

    private static Optional<String> decimal(String text, DecimalType type) {
        if (!DECIMAL.matcher(text).matches()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(text);
        int before = value.abs().compareTo(BigDecimal.ONE) < 0 ? 0 : value.precision() - value.scale();
        boolean fits = value.scale() <= type.scale() && before <= type.precision() - type.scale();
        return fits ? Optional.of(JsonText.string(value.setScale(type.scale()).toPlainString())) : Optional.empty();
    }

    /** The type as a model spells it, such as {@code decimal(10,2)}. */
    public static String spelling(FieldType type) {
        return switch (type) {
            case StringType string -> "string(" + string.maxLength() + ")";
            case TextType text -> "text";
            case EmailType email -> "email";
            case UrlType url -> "url";
            case IntType whole -> "int";
            case BigIntType whole -> "bigint";
            case DecimalType decimal -> "decimal(" + decimal.precision() + "," + decimal.scale() + ")";
            case FloatType number -> "float";
            case BooleanType flag -> "boolean";
            case DateType date -> "date";
            case TimeType time -> "time";
            case DateTimeType instant -> "datetime";
            case UuidType uuid -> "uuid";
            case JsonType json -> "json";
            case EnumType enumeration -> "enum(" + String.join(", ", enumeration.values()) + ")";
            case ArrayType array -> spelling(array.element()) + "[]";
        };
    }

    /** What a value of {@code type} looks like, for messages. */
    public static String expected(FieldType type) {
        return switch (type) {
            case StringType string -> "text of at most " + string.maxLength() + " characters";
            case TextType text -> "text of at most " + text.maxLength() + " characters";
            case EmailType email -> "an email address";
            case UrlType url -> "an absolute http or https address";
            case IntType whole -> "a whole number of 32 bits";
            case BigIntType whole -> "a whole number of 64 bits";
            case DecimalType decimal ->
                "a number with at most "
                        + (decimal.precision() - decimal.scale()) + " digits before and " + decimal.scale()
                        + " behind the point";
            case FloatType number -> "a number";
            case BooleanType flag -> "true or false";
            case DateType date -> "a day such as 2026-01-31";
            case TimeType time -> "a time such as 13:45:00";
            case DateTimeType instant -> "an instant in UTC such as 2026-01-31T12:00:00Z";
            case UuidType uuid -> "a UUID";
            case JsonType json -> "JSON";
            case EnumType enumeration -> "one of " + String.join(", ", enumeration.values());
            case ArrayType array -> "a list, each " + expected(array.element());
        };
    }
}
