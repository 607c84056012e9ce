package dev.nodesmith.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.model.FieldType.BigIntType;
import dev.nodesmith.model.FieldType.BooleanType;
import dev.nodesmith.model.FieldType.DateTimeType;
import dev.nodesmith.model.FieldType.DateType;
import dev.nodesmith.model.FieldType.DecimalType;
import dev.nodesmith.model.FieldType.EmailType;
import dev.nodesmith.model.FieldType.EnumType;
import dev.nodesmith.model.FieldType.FloatType;
import dev.nodesmith.model.FieldType.IntType;
import dev.nodesmith.model.FieldType.StringType;
import dev.nodesmith.model.FieldType.TimeType;
import dev.nodesmith.model.FieldType.UrlType;
import dev.nodesmith.model.FieldType.UuidType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LiteralsTest {

    static Stream<Arguments> wireForms() {
        return Stream.of(
                Arguments.of("a\"b\n", new StringType(4), "\"a\\\"b\\n\""),
                Arguments.of("😀😀", new StringType(2), "\"😀😀\""),
                Arguments.of("2147483647", new IntType(), "2147483647"),
                Arguments.of("-2147483648", new IntType(), "-2147483648"),
                Arguments.of("9223372036854775807", new BigIntType(), "\"9223372036854775807\""),
                Arguments.of("1.5", new DecimalType(5, 2), "\"1.50\""),
                Arguments.of("-999.99", new DecimalType(5, 2), "\"-999.99\""),
                Arguments.of("0", new DecimalType(2, 2), "\"0.00\""),
                Arguments.of("1e3", new FloatType(), "1e3"),
                Arguments.of("true", new BooleanType(), "true"),
                Arguments.of("2024-02-29", new DateType(), "\"2024-02-29\""),
                Arguments.of("09:30", new TimeType(), "\"09:30:00\""),
                Arguments.of("2026-01-31T12:00Z", new DateTimeType(), "\"2026-01-31T12:00:00.000Z\""),
                Arguments.of("2026-01-31T12:00:01.5Z", new DateTimeType(), "\"2026-01-31T12:00:01.500Z\""),
                Arguments.of(
                        "0190163D-8694-739B-AEA5-966C26F8AD91",
                        new UuidType(),
                        "\"0190163d-8694-739b-aea5-966c26f8ad91\""),
                Arguments.of("Ann@Example.org", new EmailType(), "\"ann@example.org\""),
                Arguments.of("https://example.org/a?b", new UrlType(), "\"https://example.org/a?b\""),
                Arguments.of("in print", new EnumType(List.of("in print")), "\"in print\""));
    }

    @ParameterizedTest
    @MethodSource("wireForms")
    void writesValuesAsTheyGoOverTheWire(String text, FieldType type, String json) {
        assertThat(Literals.json(text, type)).contains(json);
    }

    static Stream<Arguments> misfits() {
        return Stream.of(
                Arguments.of("abc", new StringType(2)),
                Arguments.of("2147483648", new IntType()),
                Arguments.of("007", new IntType()),
                Arguments.of("1.0", new IntType()),
                Arguments.of("-9223372036854775809", new BigIntType()),
                Arguments.of("1000", new DecimalType(5, 2)),
                Arguments.of("1.234", new DecimalType(5, 2)),
                Arguments.of("1e999999999", new DecimalType(5, 2)),
                Arguments.of("NaN", new FloatType()),
                Arguments.of("TRUE", new BooleanType()),
                Arguments.of("2023-02-29", new DateType()),
                Arguments.of("24:00", new TimeType()),
                Arguments.of("2026-01-31T12:00:00+01:00", new DateTimeType()),
                Arguments.of("2026-01-31T12:00:00.0001Z", new DateTimeType()),
                Arguments.of("0190163d", new UuidType()),
                Arguments.of("ann", new EmailType()),
                Arguments.of("a@".repeat(10_000), new EmailType()),
                Arguments.of("ftp://example.org", new UrlType()),
                Arguments.of("Sold", new EnumType(List.of("sold"))));
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void refusesValuesOfOtherTypes(String text, FieldType type) {
        assertThat(Literals.json(text, type)).isEmpty();
    }
}
