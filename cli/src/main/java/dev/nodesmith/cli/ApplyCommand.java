package dev.nodesmith.cli;

import dev.nodesmith.app.ChangeProject;
import dev.nodesmith.app.ChangeProject.DataLoss;
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

/** {@code nodesmith apply}: brings a project to what its model says now. */
@Command(
        name = "apply",
        mixinStandardHelpOptions = true,
        versionProvider = NodesmithCommand.Version.class,
        header = "Brings a project to what its model says now.",
        description =
                "%nDoes what `nodesmith plan` shows. Edits of yours stay: files that both sides changed are merged, and "
                        + "where both changed the same lines the file gets the marks that git makes. All files are changed or "
                        + "none. Ends with 1 when there are conflicts.%n",
        footer = {"", "Example:", "  nodesmith apply shop"})
final class ApplyCommand implements Callable<Integer> {

    @Mixin
    private @Nullable ProjectArgument project;

    @Option(
            names = "--allow-data-loss",
            description = "Writes the migration even where it loses data, such as a column that goes.")
    private boolean allowDataLoss;

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
        Terminal terminal = Terminal.current();
        Planned planned;
        try (Progress progress = new Progress(err, terminal.err())) {
            progress.show("planning");
            planned = ChangeProject.plan(Objects.requireNonNull(project).folder(), Optional.ofNullable(database));
            if (!planned.isEmpty()) {
                progress.show("writing " + planned.writes().size() + " files");
                planned.apply(allowDataLoss ? DataLoss.ALLOW : DataLoss.REFUSE);
            }
        }
        ChangeReport report = new ChangeReport(planned, ChangeReport.Done.APPLIED);
        if (Objects.requireNonNull(output).json()) {
            out.print(report.json());
        } else {
            new ProblemPrinter(err, terminal.palette()).print(planned.warnings());
            out.print(report.text());
        }
        out.flush();
        return (planned.hasConflicts() ? ExitCode.FINDINGS : ExitCode.DONE).number();
    }
}
