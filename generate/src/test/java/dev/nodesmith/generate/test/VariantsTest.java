package dev.nodesmith.generate.test;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariantsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // The end takes any digits.
                "9780306406157 ; ^[0-9]{13}$ ; 4",
                "AB-123456 ; ^[A-Z]{2}-\\d{6}$ ; 4",
                "AB-C12345 ; ^[A-Z]{2}-[A-Z0-9]{6}$ ; 4",
                // So does this one, although it has to be tried.
                "a12345 ; ^(a|b)[0-9]{5}$ ; 4",
                "12345 ; [0-9] ; 4",
                // Too few, or not any.
                "AB-123 ; ^[A-Z]{2}-[0-9]{3}$ ; 0",
                "1999 ; ^(19|20)[0-9]{2}$ ; 0",
                "123 ; ^[0-9]{3}$ ; 0",
                "12341234 ; ^([0-9]{4})\\1$ ; 0",
                // What stands before looks ahead or back, or is the whole by itself.
                "1234 ; ^(?!0000)[0-9]{4}$ ; 0",
                "12-3412 ; ^([0-9]{2})-(?=34)[0-9]{4}$ ; 0",
                "ab-1234 ; ^ab-1234$|^[0-9]{4}$ ; 0",
            })
    void digitsAtTheEndAreFreeWhenEveryNumberFits(String sample, String pattern, int free) {
        assertThat(Variants.freeDigits(sample, pattern)).isEqualTo(free);
    }

    @ParameterizedTest
    @CsvSource({"abcdefgh, ^[0-9]{8}$", "abcd, ^[0-9]{4}$"})
    void aSampleThatDoesNotFitFreesNothing(String sample, String pattern) {
        assertThat(Variants.freeDigits(sample, pattern)).isEqualTo(sample.length() == 4 ? 4 : 0);
    }
}
