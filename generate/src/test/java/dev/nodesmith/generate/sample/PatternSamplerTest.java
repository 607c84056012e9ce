package dev.nodesmith.generate.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternSamplerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "^[0-9]{13}$ 0000000000000",
                "^[A-Z]{2}-\\d+$ AA-0",
                "^(?:red|green)$ red",
                "^#(?<hex>[0-9a-f]{3}){1,2}$ #000",
                "^[^@]+@x\\.org$ a@x.org",
                "^a?b*c$ c",
            })
    void makesTheShortestText(String pattern, String expected) {
        assertThat(PatternSampler.sample(pattern, 0, 100)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {"^[a-z]+$ aaaaa", "^x*y$ xxxxy"})
    void repeatsUntilTheTextIsLongEnough(String pattern, String expected) {
        assertThat(PatternSampler.sample(pattern, 5, 100)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {"^(?=a)b$ 0", "^a{5}$ 3", "\\p{L} 9"})
    void givesUpOnWhatItCannotRead(String pattern, int max) {
        assertThat(PatternSampler.sample(pattern, 0, max)).isEmpty();
    }
}
