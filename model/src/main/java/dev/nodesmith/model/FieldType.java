package dev.nodesmith.model;

import java.util.List;

/** Type of a field. Wire forms: decimals, 64-bit integers, dates and times are JSON strings, so that nothing is rounded. */
public sealed interface FieldType {

    /** {@code string} or {@code string(n)}: at most {@code maxLength} code points, 255 unless said. */
    record StringType(int maxLength) implements FieldType {}

    /** {@code text}: long text, bounded at {@code maxLength} code points, 10,000 unless said. */
    record TextType(int maxLength) implements FieldType {}

    /** {@code email}: stored and compared in lower case, at most 254 characters. */
    record EmailType() implements FieldType {}

    /** {@code url}: absolute http or https address, at most 2,048 characters. */
    record UrlType() implements FieldType {}

    /** {@code int}: 32 bits, signed. */
    record IntType() implements FieldType {}

    /** {@code bigint}: 64 bits, signed; a decimal string in JSON. */
    record BigIntType() implements FieldType {}

    /** {@code decimal(p,s)}: exact; a decimal string in JSON. */
    record DecimalType(int precision, int scale) implements FieldType {}

    /** {@code float}: IEEE 754 double. */
    record FloatType() implements FieldType {}

    record BooleanType() implements FieldType {}

    /** {@code date}: {@code 2026-01-31}. */
    record DateType() implements FieldType {}

    /** {@code time}: {@code 13:45:00}. */
    record TimeType() implements FieldType {}

    /** {@code datetime}: an instant, in UTC with milliseconds, {@code 2026-01-31T12:00:00.000Z}. */
    record DateTimeType() implements FieldType {}

    record UuidType() implements FieldType {}

    /** {@code json}: any JSON value of at most 64 KiB. */
    record JsonType() implements FieldType {}

    /** {@code enum(a, b)}. */
    record EnumType(List<String> values) implements FieldType {}

    /** {@code T[]}: at most {@code maxItems} values of a scalar type, 100 unless said by {@code @max}. */
    record ArrayType(FieldType element, int maxItems) implements FieldType {}
}
