package dev.nodesmith.app;

import dev.nodesmith.app.Problem.InFile;
import dev.nodesmith.app.Problem.Severity;
import dev.nodesmith.model.ModelProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * A model file as read from the disk.
 *
 * @param name as the user named it, for messages
 */
record ModelFile(String name, byte[] bytes) {

    static ModelFile read(Path path) {
        if (Files.isDirectory(path)) {
            throw new InputException(
                    path + " is a folder; a model file is expected.", "name the file, such as " + path.resolve("backend.yaml"));
        }
        try {
            return new ModelFile(path.toString(), Files.readAllBytes(path));
        } catch (NoSuchFileException e) {
            throw new InputException("There is no file " + path + ".", "give the path of a model file with --from");
        } catch (AccessDeniedException e) {
            throw new InputException(path + " cannot be read: permission denied.", "make it readable for you");
        } catch (IOException e) {
            throw new EnvironmentException(path + " cannot be read: " + e.getMessage(), "look after the disk it lies on", e);
        }
    }

    /** Bytes that are no UTF-8 become replacement characters, which is good enough to show a line. */
    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The problem with the line that it speaks of. */
    Problem located(ModelProblem problem) {
        List<String> lines = text().lines().toList();
        return new Problem(
                problem.severity() == ModelProblem.Severity.ERROR ? Severity.ERROR : Severity.WARNING,
                problem.path(),
                problem.position()
                        .map(at -> new InFile(
                                name,
                                at.line(),
                                at.column(),
                                problem.offending().map(o -> length(o)).orElse(1),
                                at.line() <= lines.size() ? lines.get(at.line() - 1) : "")),
                problem.message(),
                problem.hint());
    }

    private static int length(String offending) {
        String firstLine = offending.lines().findFirst().orElse("");
        return Math.max(1, firstLine.codePointCount(0, firstLine.length()));
    }
}
