package dev.nodesmith.model.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.model.Entity;
import dev.nodesmith.model.ModelDocument;
import dev.nodesmith.model.ModelProblem;
import dev.nodesmith.model.Project;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Reads models for tests. */
final class Read {

    /** Tests run in the folder of the module. */
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private Read() {}

    static ModelDocument document(String yaml) {
        return ModelReader.read(yaml.getBytes(StandardCharsets.UTF_8), "backend.yaml");
    }

    /** The project, which must be free of problems, warnings included. */
    static Project project(String yaml) {
        ModelDocument document = document(yaml);
        assertThat(document.problems()).isEmpty();
        return document.project().orElseThrow();
    }

    static Entity entity(String yaml, String name) {
        return project(yaml).entity(name).orElseThrow();
    }

    /** {@code line:column message → hint}. */
    static String line(ModelProblem problem) {
        return problem.position().map(at -> at.line() + ":" + at.column() + " ").orElse("") + text(problem);
    }

    /** {@code message → hint}. */
    static String text(ModelProblem problem) {
        return (problem.severity() == ModelProblem.Severity.WARNING ? "(warning) " : "")
                + problem.message()
                + problem.hint().map(hint -> " → " + hint).orElse("");
    }
}
