package dev.nodesmith.generate.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTest {

    @ParameterizedTest
    @ValueSource(strings = {"an author", "an hour", "an invoice", "an unpaid order", "an order line", "an honour"})
    void anBeforeTheSoundOfAVowel(String expected) {
        assertThat(Article.with(expected.substring("an ".length()))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a user", "a unit", "a university", "a European order", "a book", "a house", "a usage"})
    void aBeforeTheSoundOfAConsonant(String expected) {
        String words = expected.substring("a ".length()).toLowerCase(Locale.ROOT);
        assertThat(Article.with(words)).isEqualTo("a " + words);
    }
}
