package dev.nodesmith.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nodesmith.generate.core.Yaml;
import dev.nodesmith.generate.layout.Layouts;
import dev.nodesmith.model.Project;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GeneratorTest {

    private static final Project PROJECT = Yaml.example("minimal");
    private static final Selection SELECTION =
            Selector.select(PROJECT.stack()).selection().orElseThrow();

    @Test
    void theSameModelGivesTheSameFiles() {
        assertThat(Generator.create().generate(PROJECT, SELECTION))
                .isEqualTo(Generator.create().generate(PROJECT, SELECTION));
    }

    @Test
    void aTemplateThatFailsIsNamedWithItsFeature() {
        Map<Axis, Feature> choices = new EnumMap<>(SELECTION.choices());
        choices.put(Axis.LOGGING, new Broken());

        assertThatThrownBy(() -> Generator.create().generate(PROJECT, new Selection(choices)))
                .isInstanceOf(GenerationException.class)
                .hasMessageStartingWith("feature broken, file notes.md: template dev/nodesmith/generate/missing.ftl");
    }

    @Test
    void aFileThatCannotBeFormattedIsNamedWithItsFeature() {
        Generator generator = new Generator(new Renderer(), NpmCatalog.load(), text -> {
            if (text.contains("function createServices")) {
                throw new IllegalStateException("1:2: no such syntax");
            }
            return text;
        });

        assertThatThrownBy(() -> generator.generate(PROJECT, SELECTION))
                .isInstanceOf(GenerationException.class)
                .hasMessageMatching("feature [a-z-]+, file src/.*\\.ts: 1:2: no such syntax");
    }

    @Test
    void twoFeaturesCannotWriteOneFile() {
        Collector collector = new Collector(pending -> {});
        new Contributions(collector, new Broken(), Layouts.BY_FEATURE).text("notes.md", "");

        assertThatThrownBy(() ->
                        new Contributions(collector, SELECTION.on(Axis.TEST), Layouts.BY_FEATURE).text("notes.md", ""))
                .hasMessage("both broken and vitest write notes.md");
    }

    /** A feature without its template. */
    private static final class Broken implements Feature {

        @Override
        public String id() {
            return "broken";
        }

        @Override
        public String title() {
            return "Broken";
        }

        @Override
        public void contribute(Generation generation, Contributions out) {
            out.file("notes.md", "missing.ftl", Map.of());
        }
    }
}
