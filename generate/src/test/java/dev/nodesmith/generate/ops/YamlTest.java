package dev.nodesmith.generate.ops;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "postgres,postgres",
                "postgresql://a:b@c:5432/d,postgresql://a:b@c:5432/d",
                "true,'true'",
                "5432,'5432'",
                "1e3,'1e3'",
                "a b,'a b'",
                "a: b,'a: b'",
                "* ,'*'",
                "it's,\"it's\"",
            })
    void quotesWhatWouldBeReadAsSomethingElse(String text, String expected) {
        assertThat(Yaml.scalar(text)).isEqualTo(expected);
    }
}
