package dev.nodesmith.model.cel;

import dev.nodesmith.model.FieldType;
import dev.nodesmith.model.FieldType.ArrayType;
import dev.nodesmith.model.FieldType.BigIntType;
import dev.nodesmith.model.FieldType.BooleanType;
import dev.nodesmith.model.FieldType.DateTimeType;
import dev.nodesmith.model.FieldType.DateType;
import dev.nodesmith.model.FieldType.DecimalType;
import dev.nodesmith.model.FieldType.FloatType;
import dev.nodesmith.model.FieldType.IntType;
import dev.nodesmith.model.FieldType.JsonType;
import dev.nodesmith.model.FieldType.TimeType;

/** What kind of value a part of an expression has. The numbers stand in order of what holds what. */
enum ValueKind {
    WHOLE("a whole number"),
    EXACT("a decimal number"),
    FLOATING("a floating number"),
    TEXT("text"),
    BOOLEAN("true or false"),
    DAY("a day"),
    TIME("a time of day"),
    INSTANT("an instant"),
    LIST("a list"),
    JSON("JSON"),
    NULL("null"),
    /** Not known because of a mistake already reported. Fits everything. */
    ANY("anything");

    private final String what;

    ValueKind(String what) {
        this.what = what;
    }

    String what() {
        return what;
    }

    boolean number() {
        return compareTo(FLOATING) <= 0;
    }

    boolean time() {
        return this == DAY || this == TIME || this == INSTANT;
    }

    boolean unknown() {
        return this == ANY || this == NULL;
    }

    static ValueKind of(FieldType type) {
        return switch (type) {
            case IntType whole -> WHOLE;
            case BigIntType whole -> WHOLE;
            case DecimalType decimal -> EXACT;
            case FloatType number -> FLOATING;
            case BooleanType flag -> BOOLEAN;
            case DateType date -> DAY;
            case TimeType time -> TIME;
            case DateTimeType instant -> INSTANT;
            case ArrayType array -> LIST;
            case JsonType json -> JSON;
            default -> TEXT;
        };
    }
}
