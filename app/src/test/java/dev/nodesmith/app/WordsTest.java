package dev.nodesmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.app.Words.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @Test
    void aPhraseIsFoundByTheBeginningsOfItsWords() {
        Words words = Words.of("Large teams, scalable.");

        assertThat(words.find("large team")).hasValue("large teams");
        assertThat(words.find("scal")).hasValue("scalable");
        assertThat(words.find("able")).isEmpty();
        assertThat(words.find("teams large")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "use sqlite, sqlite, WANTED",
        "on Postgres 17, postgresql, WANTED",
        "without SQLite, sqlite, REFUSED",
        "not with the sqlite, sqlite, REFUSED",
        "no fuss and all the rest in sqlite, sqlite, WANTED",
        "a post office, postgresql, ABSENT",
        "NoSQL, sql, ABSENT"
    })
    void namesAreWantedOrRefused(String text, String name, Mention mention) {
        assertThat(Words.of(text).mention(name)).isEqualTo(mention);
    }
}
