package dev.nodesmith.evolve.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.generate.FileTree;
import dev.nodesmith.generate.Generator;
import dev.nodesmith.generate.Selector;
import dev.nodesmith.model.ModelDocument;
import dev.nodesmith.model.Project;
import dev.nodesmith.model.yaml.ModelReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The bookshop as it is written, and as it is written after somebody changed its model. */
final class Emitted {

    /** A file whose two forms differ. */
    record Pair(String path, String before, String after) {
        @Override
        public String toString() {
            return path;
        }
    }

    private static final Generator GENERATOR = Generator.create();

    private Emitted() {}

    /** Every file that one of the usual changes of a model makes a difference to. */
    static List<Pair> pairs() {
        String model = model();
        FileTree before = tree(model);
        List<Pair> pairs = new ArrayList<>();
        List<String> changed = List.of(
                replaced(model, "      website: url\n", "      website: url\n      nickname: string(40) @search\n"),
                replaced(
                        model,
                        "  Author:\n",
                        "  Magazine:\n    fields:\n      title: string(80)! @sort\n\n  Author:\n"),
                replaced(model, "      blurb: text(4000)\n", ""),
                replaced(model, "http: fastify", "http: express"),
                replaced(model, "database: postgresql", "database: sqlite"),
                replaced(model, "responses: problem", "responses: envelope"),
                replaced(model, "roles: [admin, clerk, member]", "roles: [admin, clerk, member, guest]"));
        for (String text : changed) {
            FileTree after = tree(text);
            before.files().forEach((path, file) -> {
                if (after.files().containsKey(path) && !after.text(path).equals(file.content())) {
                    pairs.add(new Pair(path, file.content(), after.text(path)));
                }
            });
        }
        return pairs;
    }

    static String model() {
        try {
            return Files.readString(Path.of("..", "examples", "bookshop.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String replaced(String text, String from, String to) {
        assertThat(text).contains(from);
        return text.replace(from, to);
    }

    static FileTree tree(String yaml) {
        ModelDocument document = ModelReader.read(yaml.getBytes(StandardCharsets.UTF_8), "backend.yaml");
        Project project = document.project().orElseThrow();
        return GENERATOR.generate(
                project, Selector.select(project.stack()).selection().orElseThrow());
    }
}
