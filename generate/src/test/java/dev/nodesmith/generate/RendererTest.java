package dev.nodesmith.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What templates see of values, whatever their class: {@code renderer-values.ftl} reads each of these in every way. */
class RendererTest {

    public enum Colour {
        RED,
        /** Has a class of its own. */
        GREEN {
            @Override
            public String shade() {
                return "dark";
            }
        };

        public String shade() {
            return "light";
        }
    }

    public record Point(int x, Optional<String> label) {
        public String plus(int more) {
            return String.valueOf(x + more);
        }
    }

    @Test
    void showsRecordsEnumsAndOptionalsAlike() {
        Map<String, ?> model = Map.of(
                "point",
                new Point(1, Optional.of("here")),
                "nowhere",
                new Point(2, Optional.empty()),
                "red",
                Colour.RED,
                "green",
                Colour.GREEN);

        assertThat(new Renderer().render("dev/nodesmith/generate/renderer-values.ftl", model))
                .isEqualTo("""
                        1 1 6 here true
                        2 false
                        RED RED light light red
                        GREEN GREEN dark dark
                        """);
    }
}
