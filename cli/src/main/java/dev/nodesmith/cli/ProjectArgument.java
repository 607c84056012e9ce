package dev.nodesmith.cli;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** The project that a command is about. */
final class ProjectArgument {

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            defaultValue = ".",
            description = "Folder of the project; the current one unless named.")
    private Path folder = Path.of(".");

    Path folder() {
        return folder;
    }
}
