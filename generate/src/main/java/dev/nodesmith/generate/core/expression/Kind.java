package dev.nodesmith.generate.core.expression;

import dev.nodesmith.model.FieldType;

/** What a value is to an expression, and with that how TypeScript computes with it. */
enum Kind {
    TEXT,
    BOOLEAN,
    /** A JavaScript number that is whole. */
    INT,
    /** A JavaScript number. */
    FLOAT,
    /** A literal such as {@code 0.5}, which becomes what stands beside it. */
    FRACTION,
    /** A decimal string, computed with as a {@code bigint}. */
    BIGINT,
    /** A decimal string, computed with as a {@code Big}. */
    DECIMAL,
    DATE,
    TIME,
    INSTANT,
    LIST,
    JSON,
    NULL;

    static Kind of(FieldType type) {
        return switch (type) {
            case FieldType.StringType t -> TEXT;
            case FieldType.TextType t -> TEXT;
            case FieldType.EmailType t -> TEXT;
            case FieldType.UrlType t -> TEXT;
            case FieldType.UuidType t -> TEXT;
            case FieldType.EnumType t -> TEXT;
            case FieldType.BooleanType t -> BOOLEAN;
            case FieldType.IntType t -> INT;
            case FieldType.FloatType t -> FLOAT;
            case FieldType.BigIntType t -> BIGINT;
            case FieldType.DecimalType t -> DECIMAL;
            case FieldType.DateType t -> DATE;
            case FieldType.TimeType t -> TIME;
            case FieldType.DateTimeType t -> INSTANT;
            case FieldType.ArrayType t -> LIST;
            case FieldType.JsonType t -> JSON;
        };
    }

    boolean numeric() {
        return switch (this) {
            case INT, FLOAT, FRACTION, BIGINT, DECIMAL -> true;
            default -> false;
        };
    }

    /** The kind in which TypeScript adds or multiplies two numbers: no step is taken in one that could lose digits. */
    Kind sum(Kind other) {
        if (this == other) {
            return this == FRACTION ? DECIMAL : this;
        }
        if (this == DECIMAL || other == DECIMAL) {
            return DECIMAL;
        }
        if (this == FLOAT || other == FLOAT) {
            return this == BIGINT || other == BIGINT ? DECIMAL : FLOAT;
        }
        return this == FRACTION || other == FRACTION ? DECIMAL : BIGINT;
    }

    /** The kind in which TypeScript compares two values. */
    Kind comparison(Kind other) {
        if (numeric() && other.numeric()) {
            boolean plain = (this == INT || this == FRACTION) && (other == INT || other == FRACTION);
            return plain && this != other ? FLOAT : sum(other);
        }
        boolean days = (this == DATE && other == INSTANT) || (this == INSTANT && other == DATE);
        return days ? INSTANT : this == TEXT || this == NULL ? other : this;
    }
}
