package dev.nodesmith.cli;

import dev.nodesmith.app.Addition;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nodesmith add entity}. */
@Command(
        name = "entity",
        mixinStandardHelpOptions = true,
        versionProvider = NodesmithCommand.Version.class,
        header = "Adds an entity.",
        footer = {
            "",
            "Example:",
            "  nodesmith add entity Review --field \"rating: int! @min(1) @max(5)\" --relation \"book: Book!\" \\",
            "      --access \"{ read: anyone, write: owner }\""
        })
final class AddEntityCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "NAME", description = "As in OrderLine, in any case style.")
    private String name = "";

    @Parameters(index = "1", paramLabel = "DIR", arity = "0..1", description = AddOptions.DIR)
    private @Nullable Path folder;

    @Option(names = "--field", paramLabel = "LINE", description = "A field as in a model. May be repeated.")
    private List<String> fields = List.of();

    @Option(names = "--relation", paramLabel = "LINE", description = "A relation as in a model. May be repeated.")
    private List<String> relations = List.of();

    @Option(
            names = "--access",
            paramLabel = "RULE",
            description = "Who may do everything, such as clerk,admin, or a mapping: { read: anyone, write: admin }.")
    private List<String> access = List.of();

    @Option(names = "--description", paramLabel = "TEXT", description = "What it is, for the API's documentation.")
    private @Nullable String description;

    @Mixin
    private @Nullable AddOptions options;

    @Override
    public Integer call() {
        return Objects.requireNonNull(options)
                .add(new Addition.Entity(name, Optional.ofNullable(description), fields, relations, access), folder);
    }
}
