package dev.nodesmith.generate.validation.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegexLiteralTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "^[0-9]{13}$        | /^[0-9]{13}$/",
                "^\\+?[0-9 ]{6,19}$ | /^\\+?[0-9 ]{6,19}$/",
                "^\\w+\\.\\d+$      | /^\\w+\\.\\d+$/",
                // A literal would end at the slash.
                "^a/b$              | new RegExp('^a/b$')",
                // ESLint calls these escapes useless.
                "^[\\.\\-]$         | new RegExp('^[\\\\.\\\\-]$')",
                "^a\\-b$            | new RegExp('^a\\\\-b$')",
            })
    void printsTheShorterFormWhereItIsClean(String pattern, String expected) {
        assertThat(RegexLiteral.print(pattern)).isEqualTo(expected);
    }
}
