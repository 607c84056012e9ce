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

/** {@code nodesmith add operation}. */
@Command(
        name = "operation",
        mixinStandardHelpOptions = true,
        versionProvider = NodesmithCommand.Version.class,
        header = "Adds an operation, whose body you write.",
        footer = {
            "",
            "Example:",
            "  nodesmith add operation returnBook --on Book --input \"at: date!\" --output Loan --access member"
        })
final class AddOperationCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "NAME", description = "A verb with its object, as in lendBook.")
    private String name = "";

    @Parameters(index = "1", paramLabel = "DIR", arity = "0..1", description = AddOptions.DIR)
    private @Nullable Path folder;

    @Option(names = "--on", paramLabel = "ENTITY", description = "The entity whose row it acts upon.")
    private @Nullable String on;

    @Option(names = "--method", paramLabel = "METHOD", description = "GET for a query; POST unless named.")
    private @Nullable String method;

    @Option(names = "--path", paramLabel = "PATH", description = "Segments; the name in kebab-case unless named.")
    private @Nullable String path;

    @Option(names = "--input", paramLabel = "LINE", description = "A value that it takes. May be repeated.")
    private List<String> input = List.of();

    @Option(
            names = "--output",
            paramLabel = "OUTPUT",
            description = "Loan, Loan[] or none, or a value as in \"net: decimal(12,2)!\", which may be repeated.")
    private List<String> output = List.of();

    @Option(names = "--access", paramLabel = "RULE", description = "Who may call it, such as clerk,admin.")
    private List<String> access = List.of();

    @Option(names = "--description", paramLabel = "TEXT", description = "What it does, for the API's documentation.")
    private @Nullable String description;

    @Mixin
    private @Nullable AddOptions options;

    @Override
    public Integer call() {
        return Objects.requireNonNull(options)
                .add(
                        new Addition.Operation(
                                name,
                                Optional.ofNullable(description),
                                Optional.ofNullable(on),
                                Optional.ofNullable(method),
                                Optional.ofNullable(path),
                                input,
                                output,
                                access),
                        folder);
    }
}
