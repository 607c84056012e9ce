package dev.nodesmith.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code nodesmith add}: writes into a model file what its author would have written. Its subcommands say what. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        versionProvider = NodesmithCommand.Version.class,
        header = "Adds an entity, a field, a relation or an operation to a model.",
        description =
                "%nWrites a new entity, field, relation or operation into backend.yaml, behind the last of its kind. "
                        + "Comments, order and everything else in the file stay. The rest of the project stays too: "
                        + "nodesmith plan shows what the changed model does to it.%n",
        footer = {
            "",
            "Examples:",
            "  nodesmith add entity Review --field \"rating: int! @min(1) @max(5)\" --relation \"book: Book!\"",
            "  nodesmith add field Book \"subtitle: string(120)\"",
            "  nodesmith add relation Book \"editor: User\" shop",
            "  nodesmith add operation returnBook --on Book --input \"at: date!\" --access member"
        },
        subcommands = {
            AddEntityCommand.class,
            AddFieldCommand.class,
            AddRelationCommand.class,
            AddOperationCommand.class
        })
final class AddCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine self = Objects.requireNonNull(spec).commandLine();
        self.usage(self.getErr());
        return ExitCode.USER_INPUT.number();
    }
}
