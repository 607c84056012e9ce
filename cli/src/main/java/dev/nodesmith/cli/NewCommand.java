package dev.nodesmith.cli;

import dev.nodesmith.app.InputException;
import dev.nodesmith.app.NewProject;
import dev.nodesmith.app.NewProject.Planned;
import dev.nodesmith.app.write.Existing;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nodesmith new}: writes a project from a model file. */
@Command(
        name = NewCommand.NAME,
        mixinStandardHelpOptions = true,
        versionProvider = NodesmithCommand.Version.class,
        header = "Writes a new backend.",
        description = {
            "%nWrites a complete Node.js backend into the folder DIR: routes, services, storage, migrations, tests, "
                    + "Docker, CI and documentation, from a model file (docs/model.md describes its language).%n"
        },
        footer = {
            "",
            "Examples:",
            "  nodesmith new shop --from shop.yaml",
            "  nodesmith new shop --from shop.yaml --set stack.http=express --set api.responses=envelope",
            "  nodesmith new shop --from shop.yaml --dry-run"
        })
final class NewCommand implements Callable<Integer> {

    static final String NAME = "new";

    @Parameters(paramLabel = "DIR", description = "Folder of the project. It is made if need be.")
    private @Nullable Path target;

    @Option(names = "--from", paramLabel = "FILE", description = "The model file, such as examples/bookshop.yaml.")
    private @Nullable Path model;

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description =
                    "What the model starts from where it says nothing: architect, backend, developer, engineer, expert.")
    private @Nullable String profile;

    @Option(
            names = "--lang",
            paramLabel = "CODE",
            description = "What comments, documents and messages of the project are written in: en, es.")
    private @Nullable String lang;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Sets a value of the model, such as stack.http=express. May be repeated.")
    private List<String> settings = new ArrayList<>();

    @Option(names = "--dry-run", description = "Shows the files and writes nothing.")
    private boolean dryRun;

    @Option(names = "--force", description = "Writes into a folder that is not empty. Other files in it stay.")
    private boolean force;

    @Option(
            names = "--run",
            description = "Then installs its packages and starts it with its development database, until Ctrl-C.")
    private boolean run;

    @Mixin
    private @Nullable OutputOptions output;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        boolean json = Objects.requireNonNull(output).json();
        Terminal terminal = Terminal.current();
        if (dryRun && run) {
            throw new InputException("--dry-run writes nothing that --run could start.", "leave one of the two out");
        }
        try (Progress progress = new Progress(err, terminal.err())) {
            Planned planned = write(progress);
            NewReport report = new NewReport(planned, dryRun ? NewReport.Done.PLANNED : NewReport.Done.WRITTEN);
            progress.clear();
            if (!json) {
                new ProblemPrinter(err, terminal.palette()).print(planned.warnings());
            }
            if (run) {
                Path project = planned.files().target();
                Start.run(
                        project,
                        progress,
                        json ? err : out,
                        url -> show(out, json ? report.json(url) : report.running(url)));
            } else {
                show(out, json ? report.json() : report.text(terminal.out()));
            }
        }
        return ExitCode.DONE.number();
    }

    private Planned write(Progress progress) {
        progress.show("planning");
        Planned planned = NewProject.plan(request());
        if (!dryRun) {
            progress.show("writing " + planned.files().files().size() + " files");
            planned.write();
        }
        return planned;
    }

    private static void show(PrintWriter out, String text) {
        out.print(text);
        out.flush();
    }

    private NewProject.Request request() {
        if (model == null) {
            throw new InputException(
                    "`new` needs a model file.",
                    "write one (docs/model.md) and name it: nodesmith new " + target + " --from FILE");
        }
        return new NewProject.Request(
                Objects.requireNonNull(target),
                model,
                Optional.ofNullable(profile),
                Optional.ofNullable(lang),
                settings,
                force ? Existing.REPLACE : Existing.REFUSE);
    }
}
