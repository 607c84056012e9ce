package dev.nodesmith.generate.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "true",
                "false",
                "0",
                "-12",
                "2147483648",
                "12345678901234567890",
                "0.1",
                "-1.50",
                "1e21",
                "\"\"",
                "\"a \\\"b\\\" \\\\ / \\n \\u0001 é 😀\"",
                "[]",
                "{}",
                "[1,[\"a\",null],{\"k\":[]}]",
                "{\"a\":{\"b\":1,\"\":false},\"c\":[{}]}"
            })
    void readsAndPrintsAsJacksonsMapperDoes(String json) throws JsonProcessingException {
        var expected = new ObjectMapper().readTree(json);

        assertThat(JsonText.read(json)).isEqualTo(expected);
        assertThat(JsonText.of(JsonText.read(json))).isEqualTo(expected.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[1,", "{\"a\"}", "{\"a\":}", "nil", "\"open"})
    void refusesWhatIsNoJson(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonText.read(text))
                .withMessage("not JSON: " + text);
    }
}
