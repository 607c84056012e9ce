package dev.nodesmith.cli;

import dev.nodesmith.app.ChangeProject;
import dev.nodesmith.app.ChangeProject.Planned;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code nodesmith plan}: what a changed model, or a newer Nodesmith, would do to a project. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        versionProvider = NodesmithCommand.Version.class,
        header = "Shows what applying a changed model would do.",
        description =
                "%nCompares the project in DIR with what its backend.yaml says now: what changed in the model, what that "
                        + "does to the API and the packages, and what becomes of each file. Nothing is written.%n",
        footer = {"", "Example:", "  nodesmith plan shop --exit-code"})
final class PlanCommand implements Callable<Integer> {

    @Mixin
    private @Nullable ProjectArgument project;

    @Option(names = "--exit-code", description = "Ends with 1 when something would change, for CI.")
    private boolean exitCode;

    @Option(
            names = "--database",
            paramLabel = "URL",
            description =
                    "A database, as in DATABASE_URL, to count what the migration would cost there. It is only read.")
    private @Nullable String database;

    @Mixin
    private @Nullable OutputOptions output;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Planned planned = ChangeProject.plan(Objects.requireNonNull(project).folder(), Optional.ofNullable(database));
        ChangeReport report = new ChangeReport(planned, ChangeReport.Done.PLANNED);
        if (Objects.requireNonNull(output).json()) {
            out.print(report.json());
        } else {
            new ProblemPrinter(err, Terminal.current().palette()).print(planned.warnings());
            out.print(report.text());
        }
        out.flush();
        return (exitCode && !planned.isEmpty() ? ExitCode.FINDINGS : ExitCode.DONE).number();
    }
}
