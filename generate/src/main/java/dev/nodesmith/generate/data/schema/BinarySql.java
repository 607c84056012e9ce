package dev.nodesmith.generate.data.schema;

import dev.nodesmith.generate.data.schema.SqlPart.Nulls;
import dev.nodesmith.model.FieldType;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Writes operators between two parts. */
record BinarySql(Dialect dialect) {

    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'");

    Optional<SqlPart> of(String operator, SqlPart left, SqlPart right) {
        return switch (operator) {
            case "&&" -> Optional.of(SqlPart.of(left.in(SqlPart.AND) + " AND " + right.in(SqlPart.AND), SqlPart.AND));
            case "||" -> Optional.of(SqlPart.of(left.in(SqlPart.OR) + " OR " + right.in(SqlPart.OR), SqlPart.OR));
            case "==" -> equality(left, right, "=", "IS NULL", "IS NOT DISTINCT FROM");
            case "!=" -> equality(left, right, "<>", "IS NOT NULL", "IS DISTINCT FROM");
            case "<", "<=", ">", ">=" -> Optional.of(comparison(operator, left, right));
            case "+" -> isText(left) || isText(right) ? Optional.of(joined(left, right)) : sum("+", left, right);
            case "-" -> sum("-", left, right);
            case "*" ->
                Optional.of(number(
                        left.in(SqlPart.PRODUCT) + " * " + right.in(SqlPart.ATOM),
                        SqlPart.PRODUCT,
                        left.scale() + right.scale(),
                        left,
                        right));
            case "/", "%" -> division(operator, left, right);
            default -> throw new IllegalArgumentException("no operator " + operator);
        };
    }

    private Optional<SqlPart> equality(SqlPart left, SqlPart right, String plain, String isNull, String withNulls) {
        if (right.nulls() == Nulls.ALWAYS) {
            return Optional.of(SqlPart.of(left.in(SqlPart.JOIN) + " " + isNull, SqlPart.COMPARISON));
        }
        if (left.nulls() == Nulls.ALWAYS) {
            return equality(right, left, plain, isNull, withNulls);
        }
        boolean possible = left.nulls() == Nulls.POSSIBLE || right.nulls() == Nulls.POSSIBLE;
        return Optional.of(comparison(possible ? withNulls : plain, left, right));
    }

    private SqlPart comparison(String operator, SqlPart left, SqlPart right) {
        SqlPart first = timed(left, right);
        SqlPart second = timed(right, left);
        int scale = Math.max(first.scale(), second.scale());
        return SqlPart.of(
                scaled(first, scale).in(SqlPart.JOIN) + " " + operator + " "
                        + scaled(second, scale).in(SqlPart.JOIN),
                SqlPart.COMPARISON);
    }

    /** A day beside an instant means its beginning; a literal beside an instant is written as instants are stored. */
    private SqlPart timed(SqlPart part, SqlPart other) {
        if (!other.isInstant()) {
            return part;
        }
        if (part.isDay()) {
            return SqlPart.atom(dialect.startOfDay(part.sql())).with(part.nulls());
        }
        return part.literal()
                .map(text -> SqlPart.atom(dialect.text(canonical(text))))
                .orElse(part);
    }

    private static String canonical(String text) {
        try {
            return OffsetDateTime.parse(text)
                    .withOffsetSameInstant(ZoneOffset.UTC)
                    .format(INSTANT);
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    private static boolean isText(SqlPart part) {
        return part.literal().isPresent()
                || part.type()
                        .filter(type -> type instanceof FieldType.StringType
                                || type instanceof FieldType.TextType
                                || type instanceof FieldType.EmailType
                                || type instanceof FieldType.UrlType
                                || type instanceof FieldType.EnumType)
                        .isPresent();
    }

    private static SqlPart joined(SqlPart left, SqlPart right) {
        return new SqlPart(
                left.in(SqlPart.JOIN) + " || " + right.in(SqlPart.JOIN),
                SqlPart.JOIN,
                Optional.of(new FieldType.TextType(Integer.MAX_VALUE)),
                0,
                either(left, right),
                Optional.empty());
    }

    private static Optional<SqlPart> sum(String operator, SqlPart left, SqlPart right) {
        int scale = Math.max(left.scale(), right.scale());
        return Optional.of(number(
                scaled(left, scale).in(SqlPart.SUM) + " " + operator + " "
                        + scaled(right, scale).in(SqlPart.PRODUCT),
                SqlPart.SUM,
                scale,
                left,
                right));
    }

    /** Numbers that are stored without their point cannot be divided exactly. */
    private static Optional<SqlPart> division(String operator, SqlPart left, SqlPart right) {
        if (left.scale() > 0 || right.scale() > 0) {
            return Optional.empty();
        }
        return Optional.of(number(
                left.in(SqlPart.PRODUCT) + " " + operator + " " + right.in(SqlPart.ATOM),
                SqlPart.PRODUCT,
                0,
                left,
                right));
    }

    private static SqlPart scaled(SqlPart part, int scale) {
        int missing = scale - part.scale();
        return missing == 0
                ? part
                : number(part.in(SqlPart.PRODUCT) + " * 1" + "0".repeat(missing), SqlPart.PRODUCT, scale, part, part);
    }

    private static SqlPart number(String sql, int rank, int scale, SqlPart left, SqlPart right) {
        return new SqlPart(sql, rank, Optional.empty(), scale, either(left, right), Optional.empty());
    }

    private static Nulls either(SqlPart left, SqlPart right) {
        return left.nulls() == Nulls.NEVER && right.nulls() == Nulls.NEVER ? Nulls.NEVER : Nulls.POSSIBLE;
    }
}
