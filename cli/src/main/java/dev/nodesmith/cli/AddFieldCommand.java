package dev.nodesmith.cli;

import dev.nodesmith.app.Addition;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code nodesmith add field}. */
@Command(
        name = "field",
        mixinStandardHelpOptions = true,
        versionProvider = NodesmithCommand.Version.class,
        header = "Adds a field to an entity.",
        footer = {"", "Example:", "  nodesmith add field Book \"subtitle: string(120) @search\""})
final class AddFieldCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "ENTITY", description = "The entity that gets it.")
    private String entity = "";

    @Parameters(
            index = "1",
            paramLabel = "LINE",
            description = "As in a model: a name, a colon and a type with its words.")
    private String line = "";

    @Parameters(index = "2", paramLabel = "DIR", arity = "0..1", description = AddOptions.DIR)
    private @Nullable Path folder;

    @Mixin
    private @Nullable AddOptions options;

    @Override
    public Integer call() {
        return Objects.requireNonNull(options).add(new Addition.Field(entity, line), folder);
    }
}
