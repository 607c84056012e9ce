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
            case "==" -> equality(left, right, "=", "IS NULL", dialect::same);
            case "!=" -> equality(left, right, "<>", "IS NOT NULL", dialect::differ);
            case "<", "<=", ">", ">=" -> Optional.of(comparison(with(operator), left, right));
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

    private Optional<SqlPart> equality(SqlPart left, SqlPart right, String plain, String isNull, Comparison withNulls) {
        if (right.nulls() == Nulls.ALWAYS) {
            return Optional.of(SqlPart.of(left.in(SqlPart.JOIN) + " " + isNull, SqlPart.COMPARISON));
        }
        if (left.nulls() == Nulls.ALWAYS) {
            return equality(right, left, plain, isNull, withNulls);
        }
        boolean possible = left.nulls() == Nulls.POSSIBLE || right.nulls() == Nulls.POSSIBLE;
        return Optional.of(comparison(possible ? withNulls : with(plain), left, right));
    }

    /** Writes a comparison of two operands that need no parentheses. */
    private interface Comparison {
        Dialect.Joined of(String left, String right);
    }

    private static Comparison with(String operator) {
        return (left, right) -> new Dialect.Joined(left + " " + operator + " " + right, SqlPart.COMPARISON);
    }

    private SqlPart comparison(Comparison operator, SqlPart left, SqlPart right) {
        SqlPart first = timed(left, right);
        SqlPart second = timed(right, left);
        int scale = Math.max(first.scale(), second.scale());
        Dialect.Joined compared = operator.of(
                scaled(first, scale).in(SqlPart.JOIN), scaled(second, scale).in(SqlPart.JOIN));
        return SqlPart.of(compared.sql(), compared.rank());
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
                .map(text -> SqlPart.atom(dialect.instant(canonical(text))))
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

    private SqlPart joined(SqlPart left, SqlPart right) {
        Dialect.Joined joined = dialect.join(left.in(SqlPart.JOIN), right.in(SqlPart.JOIN));
        return new SqlPart(
                joined.sql(),
                joined.rank(),
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
    private Optional<SqlPart> division(String operator, SqlPart left, SqlPart right) {
        if (left.scale() > 0 || right.scale() > 0) {
            return Optional.empty();
        }
        String dividend = left.in(SqlPart.PRODUCT);
        String divisor = right.in(SqlPart.ATOM);
        Optional<Dialect.Joined> divided = operator.equals("/")
                ? dialect.quotient(dividend, divisor)
                : Optional.of(new Dialect.Joined(dividend + " % " + divisor, SqlPart.PRODUCT));
        return divided.map(d -> number(d.sql(), d.rank(), 0, left, right));
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
