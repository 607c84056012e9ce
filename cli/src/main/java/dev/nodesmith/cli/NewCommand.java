package dev.nodesmith.cli;

import dev.nodesmith.app.InputException;
import dev.nodesmith.app.NewProject;
import dev.nodesmith.app.NewProject.Planned;
import dev.nodesmith.app.write.Existing;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * {@code nodesmith new}: writes a project from a model file. Its options are told to picocli by calls: to find them as annotations
 * would take a twentieth of the time that a project takes.
 */
final class NewCommand implements Callable<Integer> {

    static final String NAME = "new";

    private final CommandSpec spec =
            CommandSpec.wrapWithoutInspection(this).name(NAME).versionProvider(new NodesmithCommand.Version());

    private final PositionalParamSpec target = PositionalParamSpec.builder()
            .paramLabel("DIR")
            .type(Path.class)
            .required(true)
            .description("Folder of the project. It is made if need be.")
            .build();

    private final OptionSpec model = OptionSpec.builder("--from")
            .paramLabel("FILE")
            .type(Path.class)
            .description("The model file, such as examples/bookshop.yaml.")
            .build();

    private final OptionSpec profile = OptionSpec.builder("--profile")
            .paramLabel("NAME")
            .type(String.class)
            .description(
                    "What the model starts from where it says nothing: architect, backend, developer, engineer, expert.")
            .build();

    private final OptionSpec lang = OptionSpec.builder("--lang")
            .paramLabel("CODE")
            .type(String.class)
            .description("What comments, documents and messages of the project are written in: en, es.")
            .build();

    private final OptionSpec settings = OptionSpec.builder("--set")
            .paramLabel("PATH=VALUE")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description("Sets a value of the model, such as stack.http=express. May be repeated.")
            .build();

    private final OptionSpec dryRun = flag("--dry-run", "Shows the files and writes nothing.");

    private final OptionSpec force = flag("--force", "Writes into a folder that is not empty. Other files in it stay.");

    private final OptionSpec run =
            flag("--run", "Then installs its packages and starts it with its development database, until Ctrl-C.");

    private final OptionSpec json = flag("--json", OutputOptions.JSON);

    NewCommand() {
        spec.add(target);
        List.of(model, profile, lang, settings, dryRun, force, run, json).forEach(spec::add);
        StandardOptions.addTo(spec);
        spec.usageMessage()
                .header("Writes a new backend.")
                .description("%nWrites a complete Node.js backend into the folder DIR: routes, services, storage, "
                        + "migrations, tests, Docker, CI and documentation, from a model file (docs/model.md describes its "
                        + "language).%n")
                .footer(
                        "",
                        "Examples:",
                        "  nodesmith new shop --from shop.yaml",
                        "  nodesmith new shop --from shop.yaml --set stack.http=express",
                        "  nodesmith new shop --from shop.yaml --dry-run");
    }

    CommandSpec spec() {
        return spec;
    }

    private static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .description(description)
                .build();
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        boolean dryRun = isGiven(this.dryRun);
        boolean run = isGiven(this.run);
        boolean json = isGiven(this.json);
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
        if (!isGiven(dryRun)) {
            progress.show("writing " + planned.files().files().size() + " files");
            planned.write();
        }
        return planned;
    }

    private static void show(PrintWriter out, String text) {
        out.print(text);
        out.flush();
    }

    private static boolean isGiven(OptionSpec flag) {
        return Boolean.TRUE.equals(flag.getValue());
    }

    private NewProject.Request request() {
        Path target = Objects.requireNonNull(this.target.getValue());
        Path model = this.model.getValue();
        if (model == null) {
            throw new InputException(
                    "`new` needs a model file.",
                    "write one (docs/model.md) and name it: nodesmith new " + target + " --from FILE");
        }
        List<String> settings = this.settings.getValue();
        return new NewProject.Request(
                target,
                model,
                Optional.ofNullable(profile.getValue()),
                Optional.ofNullable(lang.getValue()),
                settings == null ? List.of() : List.copyOf(settings),
                isGiven(force) ? Existing.REPLACE : Existing.REFUSE);
    }
}
