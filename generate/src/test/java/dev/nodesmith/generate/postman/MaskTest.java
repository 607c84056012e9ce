package dev.nodesmith.generate.postman;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "AA-00 ^[A-Z]{2}-\\d+$ AA-##",
                "000 ^[0-9]{3}$ ###",
                "aaa ^[a-z]+$ @@@",
                "red ^(?:red|green)$ red",
            })
    void marksWhatCanChange(String example, String pattern, String mask) {
        assertThat(Mask.of(example, pattern)).isEqualTo(mask);
    }
}
