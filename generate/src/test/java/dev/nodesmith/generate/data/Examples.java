package dev.nodesmith.generate.data;

import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.BackendPlanner;
import dev.nodesmith.model.ModelDocument;
import dev.nodesmith.model.Project;
import dev.nodesmith.model.yaml.ModelReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The models that tests of the data layers use. */
public final class Examples {

    private Examples() {}

    /** {@code bookshop}, {@code awkward}, {@code clinic} or {@code minimal}. */
    public static Project named(String name) {
        try {
            return project(ModelReader.read(Path.of("../examples/" + name + ".yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Project of(String yaml) {
        return project(ModelReader.read(yaml.getBytes(StandardCharsets.UTF_8), "backend.yaml"));
    }

    public static BackendPlan plan(String yaml) {
        return BackendPlanner.plan(of(yaml));
    }

    private static Project project(ModelDocument document) {
        return document.project().orElseThrow(() -> new AssertionError(document.problems()));
    }
}
