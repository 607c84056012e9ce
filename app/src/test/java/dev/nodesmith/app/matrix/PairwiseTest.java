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

    @Test
    void coversEveryAllowedPairWithFewerThanTheProduct() {
        List<Map<String, String>> chosen = Pairwise.cover(axes(), c -> true);
        assertThat(chosen).hasSizeLessThan(Pairwise.product(axes()).size());
        for (Map<String, String> wanted : Pairwise.product(axes())) {
            assertThat(chosen).anyMatch(c -> c.get("http").equals(wanted.get("http"))
                    && c.get("data").equals(wanted.get("data")));
            assertThat(chosen).anyMatch(c -> c.get("http").equals(wanted.get("http"))
                    && c.get("database").equals(wanted.get("database")));
            assertThat(chosen).anyMatch(c -> c.get("data").equals(wanted.get("data"))
                    && c.get("database").equals(wanted.get("database")));
        }
    }

    @Test
    void leavesOutWhatIsNotAllowed() {
        List<Map<String, String>> chosen =
                Pairwise.cover(axes(), c -> !(c.get("data").equals("x") && c.get("database").equals("3")));
        assertThat(chosen).isNotEmpty().noneMatch(c -> c.get("data").equals("x")
                && c.get("database").equals("3"));
    }
}
