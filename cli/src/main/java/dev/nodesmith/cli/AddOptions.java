package dev.nodesmith.cli;

import dev.nodesmith.app.AddToModel;
import dev.nodesmith.app.AddToModel.Planned;
import dev.nodesmith.app.Addition;
import dev.nodesmith.app.InputException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What all subcommands of {@code add} have, and what they do with it. */
final class AddOptions {

    static final String DIR = "Folder of the project, the current one unless named.";

    @Option(names = "--model", paramLabel = "FILE", description = "Names the model file in place of the project's.")
    private @Nullable Path model;

    @Option(names = "--dry-run", description = "Shows the lines that would change and writes nothing.")
    private boolean dryRun;

    @Mixin
    private @Nullable OutputOptions output;

    @Spec(Target.MIXEE)
    private @Nullable CommandSpec spec;

    Integer add(Addition addition, @Nullable Path folder) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Terminal terminal = Terminal.current();
        Planned planned = AddToModel.plan(file(folder), addition);
        if (!dryRun) {
            planned.write();
        }
        AddReport report = new AddReport(planned, dryRun ? AddReport.Done.PLANNED : AddReport.Done.WRITTEN);
        if (Objects.requireNonNull(output).json()) {
            out.println(report.json());
        } else {
            new ProblemPrinter(err, terminal.palette()).print(planned.warnings());
            out.print(report.text());
            if (model == null && !dryRun) {
                out.println("`nodesmith plan" + (folder == null ? "" : " " + folder) + "` shows what that does.");
            }
        }
        out.flush();
        return ExitCode.DONE.number();
    }

    private Path file(@Nullable Path folder) {
        if (model == null) {
            return AddToModel.modelOf(folder == null ? Path.of("") : folder);
        }
        if (folder != null) {
            throw new InputException(
                    "Both " + folder + " and --model " + model + " name a model.", "leave one of the two out");
        }
        return model;
    }
}
