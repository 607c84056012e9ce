package dev.nodesmith.generate.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.BackendPlanner;
import dev.nodesmith.model.ModelDocument;
import dev.nodesmith.model.ModelProblem.Severity;
import dev.nodesmith.model.Project;
import dev.nodesmith.model.yaml.ModelReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Models for tests, as users write them. */
public final class Yaml {

    private Yaml() {}

    /** The model of a text that has no error. */
    public static Project project(String yaml) {
        ModelDocument document = ModelReader.read(yaml.getBytes(StandardCharsets.UTF_8), "backend.yaml");
        assertThat(document.problems()).noneMatch(p -> p.severity() == Severity.ERROR);
        return document.project().orElseThrow();
    }

    /** A model of the folder {@code examples}. */
    public static Project example(String name) {
        try {
            return project(Files.readString(Path.of("..", "examples", name + ".yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static BackendPlan plan(String yaml) {
        return BackendPlanner.plan(project(yaml));
    }
}
