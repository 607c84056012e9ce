package dev.nodesmith.generate.core.query;

import dev.nodesmith.generate.plan.SortPlan;
import dev.nodesmith.model.FieldType;
import java.util.Locale;

/**
 * The form of a sort value in a cursor. A cursor comes back from the client, so each form brings the test, in TypeScript, that
 * a value must pass before it goes into a query: a database may refuse what the test lets through with a text only a fault of
 * ours should give.
 */
public enum SortForm {
    BIGINT("matches(value, /^-?\\d{1,19}$/) && BigInt.asIntN(64, BigInt(value)) === BigInt(value)", Helper.MATCHES),
    BOOLEAN("typeof value === 'boolean'", Helper.NONE),
    DATE("matches(value, /^\\d{4}-\\d\\d-\\d\\d$/) && isInstant(`${value}T00:00:00.000Z`)", Helper.INSTANT),
    DECIMAL("matches(value, /^-?\\d{1,40}(\\.\\d{1,40})?$/)", Helper.MATCHES),
    FLOAT("typeof value === 'number'", Helper.NONE),
    INSTANT("isInstant(value)", Helper.INSTANT),
    INTEGER("typeof value === 'number' && (value | 0) === value", Helper.NONE),
    TEXT("typeof value === 'string' && !value.includes('\\0')", Helper.NONE),
    TIME("matches(value, /^([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$/)", Helper.MATCHES),
    UUID("matches(value, /^[\\da-f]{8}(-[\\da-f]{4}){3}-[\\da-f]{12}$/)", Helper.MATCHES);

    private final String test;
    private final Helper helper;

    SortForm(String test, Helper helper) {
        this.test = test;
        this.helper = helper;
    }

    /** What a test calls; the instant's test calls the other. */
    enum Helper {
        NONE,
        MATCHES,
        INSTANT
    }

    /** Key in TypeScript. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Expression over {@code value}. */
    public String test() {
        return test;
    }

    Helper helper() {
        return helper;
    }

    /** Form of the values that a sort compares. */
    public static SortForm of(SortPlan sort) {
        return of(sort.column().type());
    }

    private static SortForm of(FieldType type) {
        return switch (type) {
            case FieldType.BigIntType t -> BIGINT;
            case FieldType.BooleanType t -> BOOLEAN;
            case FieldType.DateType t -> DATE;
            case FieldType.DateTimeType t -> INSTANT;
            case FieldType.DecimalType t -> DECIMAL;
            case FieldType.FloatType t -> FLOAT;
            case FieldType.IntType t -> INTEGER;
            case FieldType.TimeType t -> TIME;
            case FieldType.UuidType t -> UUID;
            case FieldType.StringType t -> TEXT;
            case FieldType.TextType t -> TEXT;
            case FieldType.EmailType t -> TEXT;
            case FieldType.UrlType t -> TEXT;
            case FieldType.EnumType t -> TEXT;
            case FieldType.JsonType t -> throw unsortable(t);
            case FieldType.ArrayType t -> throw unsortable(t);
        };
    }

    private static IllegalArgumentException unsortable(FieldType type) {
        return new IllegalArgumentException("nothing can be sorted by " + type);
    }
}
