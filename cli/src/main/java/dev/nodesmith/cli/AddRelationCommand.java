package dev.nodesmith.cli;

import dev.nodesmith.app.Addition;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code nodesmith add relation}. */
@Command(
        name = "relation",
        mixinStandardHelpOptions = true,
        versionProvider = NodesmithCommand.Version.class,
        header = "Adds a relation to an entity.",
        footer = {"", "Example:", "  nodesmith add relation Book \"editor: User @onDelete(setNull)\""})
final class AddRelationCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "ENTITY", description = "The entity that gets it.")
    private String entity = "";

    @Parameters(index = "1", paramLabel = "LINE", description = "As in a model: a name, a colon and the other entity.")
    private String line = "";

    @Parameters(index = "2", paramLabel = "DIR", arity = "0..1", description = AddOptions.DIR)
    private @Nullable Path folder;

    @Mixin
    private @Nullable AddOptions options;

    @Override
    public Integer call() {
        return Objects.requireNonNull(options).add(new Addition.Relation(entity, line), folder);
    }
}
