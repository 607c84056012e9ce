package dev.nodesmith.app.matrix;

import dev.nodesmith.model.ModelDocument;
import dev.nodesmith.model.Project;
import dev.nodesmith.model.yaml.ModelReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The models that the matrix is built from: the examples that ship with the program. */
final class Models {

    private static final Path EXAMPLES = Path.of("..", "examples");

    private Models() {}

    /** The example with the stack and API options of a combination in place of its own. */
    static Project read(String example) {
        ModelDocument document;
        try {
            document = ModelReader.read(EXAMPLES.resolve(example + ".yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return document.project().orElseThrow(() -> new AssertionError(example + ": " + document.problems()));
    }
}
