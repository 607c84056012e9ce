package dev.nodesmith.app;

import dev.nodesmith.app.OpenChoices.Choice;
import dev.nodesmith.app.write.Existing;
import dev.nodesmith.app.write.ProjectWriter;
import dev.nodesmith.app.write.WritePlan;
import dev.nodesmith.app.write.WritePlanner;
import dev.nodesmith.evolve.baseline.Baseline;
import dev.nodesmith.evolve.baseline.BaselineFiles;
import dev.nodesmith.generate.FileTree;
import dev.nodesmith.generate.Generator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** From a model file to a new project: first planned whole, then written. */
public final class NewProject {

    /** The copy of the model in the project. */
    static final String MODEL = "backend.yaml";

    private static final String REPOSITORY = ".git";

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

    /** Ready once {@link #prepare} has had time for it. */
    static Generator generator() {
        return Ready.GENERATOR.join();
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
        Blueprint blueprint = Blueprint.read(new ModelInput(
                ModelFile.read(request.model()), new Settings(request.profile(), request.lang(), request.settings())));
        requireNew(request.target());
        FileTree tree = generator().generate(blueprint.project(), blueprint.selection());
        WritePlan files = WritePlanner.plan(
                        request.target(), withModel(tree, blueprint), request.existing(), mayStay(request))
                .with(baseline(tree, blueprint));
        return new Planned(
                blueprint.project().name(), blueprint.stack(), blueprint.chosen(), blueprint.warnings(), files);
    }

    /** What was generated once is changed, not written anew over what people made of it. */
    private static void requireNew(Path target) {
        if (Files.exists(target.resolve(BaselineFiles.FOLDER))) {
            throw new InputException(
                    target + " holds a project that Nodesmith wrote.",
                    "change its " + MODEL + " and run `nodesmith apply " + target + "`, which keeps your edits");
        }
    }

    private static FileTree withModel(FileTree tree, Blueprint blueprint) {
        SortedMap<String, FileTree.File> files = new TreeMap<>(tree.files());
        files.put(MODEL, new FileTree.File(blueprint.text(), "model", FileTree.Keeper.GENERATOR));
        return new FileTree(files);
    }

    /** What a later change compares the project with. */
    private static SortedMap<String, Supplier<String>> baseline(FileTree tree, Blueprint blueprint) {
        SortedMap<String, String> texts = new TreeMap<>();
        tree.files().forEach((path, file) -> texts.put(path, file.content()));
        Baseline baseline = new Baseline(ProductVersion.current(), blueprint.text(), texts);
        return BaselineFiles.printers(baseline, blueprint.project().lang());
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
}
