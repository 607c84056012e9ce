package dev.nodesmith.app.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PairwiseTest {

    private static Map<String, List<String>> axes() {
        Map<String, List<String>> axes = new LinkedHashMap<>();
        axes.put("http", List.of("a", "b"));
        axes.put("data", List.of("x", "y"));
        axes.put("database", List.of("1", "2", "3"));
        return axes;
    }

    private static boolean holds(Map<String, String> combination, Map<String, String> pair) {
        return combination.entrySet().containsAll(pair.entrySet());
    }

    @Test
    void coversEveryPairWithFewerThanTheProduct() {
        List<Map<String, String>> chosen = Pairwise.cover(axes(), c -> true, List.of());

        assertThat(chosen)
                .hasSize(6)
                .as("3 x 2 is the least that two axes need")
                .doesNotHaveDuplicates();
        assertThat(chosen).allSatisfy(c -> assertThat(c).hasSize(3));
        for (String data : List.of("x", "y")) {
            for (String other : List.of("1", "2", "3")) {
                assertThat(chosen).anyMatch(c -> holds(c, Map.of("data", data, "database", other)));
                assertThat(chosen)
                        .anyMatch(c -> holds(c, Map.of("http", data.equals("x") ? "a" : "b", "database", other)));
            }
        }
    }

    @Test
    void leavesOutWhatIsNotPossible() {
        Map<String, String> refused = Map.of("data", "x", "database", "3");

        assertThat(Pairwise.cover(axes(), c -> !holds(c, refused), List.of()))
                .isNotEmpty()
                .noneMatch(c -> holds(c, refused));
    }

    @Test
    void anAxisThatNothingAsksForStaysOpen() {
        List<Map<String, String>> chosen =
                Pairwise.cover(axes(), c -> !(holds(c, Map.of("data", "x")) && c.containsKey("database")), List.of());

        assertThat(chosen)
                .anySatisfy(c -> assertThat(c).containsEntry("data", "x").doesNotContainKey("database"));
        assertThat(chosen)
                .anySatisfy(c -> assertThat(c).containsEntry("data", "y").containsKey("database"));
    }

    @Test
    void whatIsGivenComesFirstAndIsCompleted() {
        Map<String, String> given = Map.of("http", "b", "database", "2");

        assertThat(Pairwise.cover(axes(), c -> true, List.of(given)).getFirst())
                .containsAllEntriesOf(given)
                .containsKey("data");
    }
}
