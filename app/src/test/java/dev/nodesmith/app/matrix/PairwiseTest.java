package dev.nodesmith.app.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PairwiseTest {

    private static Map<String, List<String>> axes() {
        Map<String, List<String>> axes = new LinkedHashMap<>();
        axes.put("http", List.of("a", "b"));
        axes.put("data", List.of("x", "y"));
        axes.put("database", List.of("1", "2", "3"));
        return axes;
    }

    @Test
    void coversEveryAllowedPairWithFewerThanTheProduct() {
        List<Map<String, String>> chosen = Pairwise.cover(axes(), c -> true);
        assertThat(chosen).hasSizeLessThan(Pairwise.product(axes()).size());
        for (Map<String, String> wanted : Pairwise.product(axes())) {
            assertThat(chosen)
                    .anyMatch(c -> Objects.equals(c.get("http"), wanted.get("http"))
                            && Objects.equals(c.get("data"), wanted.get("data")));
            assertThat(chosen)
                    .anyMatch(c -> Objects.equals(c.get("http"), wanted.get("http"))
                            && Objects.equals(c.get("database"), wanted.get("database")));
            assertThat(chosen)
                    .anyMatch(c -> Objects.equals(c.get("data"), wanted.get("data"))
                            && Objects.equals(c.get("database"), wanted.get("database")));
        }
    }

    @Test
    void leavesOutWhatIsNotAllowed() {
        List<Map<String, String>> chosen = Pairwise.cover(
                axes(), c -> !(Objects.equals(c.get("data"), "x") && Objects.equals(c.get("database"), "3")));
        assertThat(chosen)
                .isNotEmpty()
                .noneMatch(c -> Objects.equals(c.get("data"), "x") && Objects.equals(c.get("database"), "3"));
    }
}
