package dev.nodesmith.app;

import dev.nodesmith.app.OpenChoices.Choice;
import dev.nodesmith.app.Problem.Severity;
import dev.nodesmith.app.write.Existing;
import dev.nodesmith.app.write.ProjectWriter;
import dev.nodesmith.app.write.WritePlan;
import dev.nodesmith.app.write.WritePlanner;
import dev.nodesmith.generate.FileTree;
import dev.nodesmith.generate.Generator;
import dev.nodesmith.generate.Selection;
import dev.nodesmith.generate.Selector;
import dev.nodesmith.generate.translation.Catalogs;
import dev.nodesmith.model.ModelDocument;
import dev.nodesmith.model.ModelProblem;
import dev.nodesmith.model.Position;
import dev.nodesmith.model.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** From a model file to a new project: first planned whole, then written. */
public final class NewProject {

    /** The copy of the model in the project. */
    static final String MODEL = "backend.yaml";

    private static final String REPOSITORY = ".git";

    private static final Comparator<ModelProblem> IN_FILE_ORDER = Comparator.comparing(
                    (ModelProblem p) -> p.position().map(Position::line).orElse(0))
            .thenComparing(p -> p.position().map(Position::column).orElse(0));

    private NewProject() {}

    /** Made by another thread. */
    private static final class Ready {
        static final CompletableFuture<Generator> GENERATOR = CompletableFuture.supplyAsync(Generator::create);

        private Ready() {}
    }

    /** Begins with what every project takes; who knows early that one is wanted does other work meanwhile. */
    public static void prepare() {
        Objects.requireNonNull(Ready.GENERATOR);
    }

    /** @param settings each {@code path=value} */
    public record Request(
            Path target,
            Path model,
            Optional<String> profile,
            Optional<String> lang,
            List<String> settings,
            Existing existing) {}

    /**
     * A project that can be written.
     *
     * @param stack axis to choice
     * @param chosen those of them that the model left open
     * @param warnings what is worth knowing about the model
     */
    public record Planned(
            String name, Map<String, String> stack, List<Choice> chosen, List<Problem> warnings, WritePlan files) {

        /** @throws EnvironmentException when the disk refuses; it is then as it was before */
        public void write() {
            new ProjectWriter().write(files);
        }
    }

    /** @throws InputException with everything that is wrong with the request */
    public static Planned plan(Request request) {
        prepare();
        ModelInput input = new ModelInput(
                ModelFile.read(request.model()), new Settings(request.profile(), request.lang(), request.settings()));
        ModelDocument document = input.read();
        Optional<OpenChoices> open = document.project().map(project -> new OpenChoices(project, document.open()));
        Selector.Result selected =
                Selector.select(document.stack(), open.map(OpenChoices::ranked).orElse(document.open()));
        List<Problem> problems = input.located(all(document, selected.problems()));
        if (document.project().isEmpty() || selected.selection().isEmpty()) {
            throw new InputException(problems);
        }
        Project project = document.project().get();
        Selection selection = selected.selection().get();
        List<Choice> chosen = open.map(choices -> choices.answered(selection)).orElse(List.of());
        String model = input.merged(project, chosen, Catalogs.sentences(project, selection));
        FileTree tree = withModel(Ready.GENERATOR.join().generate(project, selection), model);
        WritePlan files = WritePlanner.plan(request.target(), tree, request.existing(), mayStay(request));
        return new Planned(project.name(), stack(selection), chosen, warnings(problems), files);
    }

    private static List<ModelProblem> all(ModelDocument document, List<ModelProblem> ofStack) {
        return Stream.concat(document.problems().stream(), ofStack.stream().map(problem -> at(document, problem)))
                .sorted(IN_FILE_ORDER)
                .toList();
    }

    private static ModelProblem at(ModelDocument document, ModelProblem problem) {
        return new ModelProblem(
                problem.severity(),
                problem.path(),
                problem.position()
                        .or(() -> Optional.ofNullable(document.positions().get(problem.path()))),
                problem.offending(),
                problem.message(),
                problem.hint());
    }

    private static FileTree withModel(FileTree tree, String model) {
        SortedMap<String, FileTree.File> files = new TreeMap<>(tree.files());
        files.put(MODEL, new FileTree.File(model, "model", FileTree.Keeper.GENERATOR));
        return new FileTree(files);
    }

    /** A fresh clone, and a model that was written where the project shall be, are no reason to refuse a folder. */
    private static List<String> mayStay(Request request) {
        try {
            Path inPlace = request.target().resolve(MODEL);
            return Files.exists(inPlace) && Files.isSameFile(inPlace, request.model())
                    ? List.of(REPOSITORY, MODEL)
                    : List.of(REPOSITORY);
        } catch (IOException e) {
            return List.of(REPOSITORY);
        }
    }

    private static Map<String, String> stack(Selection selection) {
        Map<String, String> stack = new LinkedHashMap<>();
        selection.choices().forEach((axis, feature) -> stack.put(axis.key(), feature.id()));
        return stack;
    }

    private static List<Problem> warnings(List<Problem> problems) {
        return problems.stream().filter(p -> p.severity() == Severity.WARNING).toList();
    }
}
