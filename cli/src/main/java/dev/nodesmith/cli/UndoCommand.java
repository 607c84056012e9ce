package dev.nodesmith.cli;

import dev.nodesmith.app.UndoProject;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code nodesmith undo}: takes the last apply back. */
@Command(
        name = "undo",
        mixinStandardHelpOptions = true,
        versionProvider = NodesmithCommand.Version.class,
        header = "Takes the last apply back.",
        description =
                "%nPuts every file of the project back as it was before the last `nodesmith apply`. The model stays as you "
                        + "changed it. A database that was migrated since is not touched: take its migration back first, with "
                        + "`npm run migrate:down`.%n")
final class UndoCommand implements Callable<Integer> {

    @Mixin
    private @Nullable ProjectArgument project;

    @Option(names = "--force", description = "Even where that loses edits that were made since.")
    private boolean force;

    @Mixin
    private @Nullable OutputOptions output;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        List<String> paths = UndoProject.undo(
                Objects.requireNonNull(project).folder(), force ? UndoProject.Edits.LOSE : UndoProject.Edits.KEEP);
        if (Objects.requireNonNull(output).json()) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("files", paths);
            json.put("problems", List.of());
            out.println(Json.print(json));
        } else {
            paths.forEach(path -> out.println("  " + path));
            out.println("Back as before the last apply: " + paths.size() + (paths.size() == 1 ? " file" : " files"));
        }
        out.flush();
        return ExitCode.DONE.number();
    }
}
