package dev.nodesmith.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

    private static final List<String> WORDS = List.of("title", "status", "price", "createdAt", "id");

    @ParameterizedTest
    @CsvSource({"titel,title", "TITLE,title", "statu,status", "sattus,status", "created_at,createdAt", "ic,id"})
    void findsTheNearestWord(String typed, String meant) {
        assertThat(Suggestion.nearest(typed, WORDS)).contains(meant);
    }

    @Test
    void staysSilentWhenNothingIsNear() {
        assertThat(Suggestion.nearest("customer", WORDS)).isEmpty();
        assertThat(Suggestion.hintOrList("customer", WORDS))
                .contains("known here: title, status, price, createdAt, id");
        assertThat(Suggestion.hintOrList("customer", List.of())).isEmpty();
    }

    @Test
    void prefersTheFirstOfEquallyNearWords() {
        assertThat(Suggestion.nearest("cat", List.of("bat", "car"))).contains("bat");
    }

    @Test
    void countsASwapOfNeighboursAsOneEdit() {
        assertThat(Suggestion.distance("ab", "ba", 2)).isEqualTo(1);
        assertThat(Suggestion.distance("kitten", "sitting", 7)).isEqualTo(3);
        assertThat(Suggestion.distance("", "abc", 3)).isEqualTo(3);
    }
}
