package dev.nodesmith.generate;

import dev.nodesmith.generate.format.TypeScriptFormatter;
import dev.nodesmith.generate.imports.ImportResolver;
import dev.nodesmith.generate.imports.SourceFile;
import dev.nodesmith.generate.layout.LayoutFeature;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.BackendPlanner;
import dev.nodesmith.generate.translation.Catalogs;
import dev.nodesmith.generate.translation.Translator;
import dev.nodesmith.model.Lang;
import dev.nodesmith.model.Project;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** From a model and a selection to the files of a backend. The same input gives the same bytes. */
public final class Generator {

    /** Files that may wait to be rendered, with all that their templates see. */
    private static final int MOST_WAITING = 64;

    /** End of the names of templates whose text the language has a say in. */
    private static final String TYPESCRIPT = ".ts.ftl";

    private final Renderer renderer;
    private final NpmCatalog catalog;
    private final UnaryOperator<String> format;

    /** @param format prints TypeScript as Prettier would */
    Generator(Renderer renderer, NpmCatalog catalog, UnaryOperator<String> format) {
        this.renderer = renderer;
        this.catalog = catalog;
        this.format = format;
    }

    /** A generator with the program's own templates and catalogue. */
    public static Generator create() {
        return new Generator(new Renderer(), NpmCatalog.load(), TypeScriptFormatter::format);
    }

    /**
     * The whole project, nothing of it on disk yet. Templates are rendered while features still contribute, so that what a
     * template sees need not be kept; imports wait until every role is known.
     */
    public FileTree generate(Project project, Selection selection) {
        return generate(generation(project, selection, Optional.empty()));
    }

    /**
     * The project that a changed model asks for. Of migrations only those that lead from the past to it are in the tree; the ones
     * that are there stay as they are.
     */
    public FileTree generate(Project project, Selection selection, Past past) {
        return generate(generation(project, selection, Optional.of(past)));
    }

    private FileTree generate(Generation generation) {
        List<Draft> drafts = new ArrayList<>();
        Collector collector = new Collector(pending -> drafts.add(draft(pending, generation)));
        contribute(generation, collector);
        drafts.removeIf(draft -> vanishes(draft, collector));
        writeDocuments(generation, collector);
        drafts.removeIf(draft -> vanishes(draft, collector));
        return inLanguage(generation, print(generation, collector, drafts));
    }

    /** Templates speak English: for that nothing more is loaded or done. */
    private static FileTree inLanguage(Generation generation, FileTree tree) {
        Lang lang = generation.project().lang();
        return switch (lang) {
            case ENGLISH -> tree;
            case SPANISH ->
                Catalogs.translator(lang, generation.plan(), generation.selection(), Translator.Observer.NONE)
                        .translate(tree);
        };
    }

    /** What the features of a selection put into a slot, without printing anything. */
    public static <T> List<T> items(Project project, Selection selection, Slot<T> slot) {
        return items(generation(project, selection, Optional.empty()), slot);
    }

    /** The same of a project that is there already. */
    public static <T> List<T> items(Project project, Selection selection, Past past, Slot<T> slot) {
        return items(generation(project, selection, Optional.of(past)), slot);
    }

    private static <T> List<T> items(Generation generation, Slot<T> slot) {
        Collector collector = new Collector(pending -> {});
        contribute(generation, collector);
        writeDocuments(generation, collector);
        return collector.items(slot);
    }

    private static Generation generation(Project project, Selection selection, Optional<Past> past) {
        BackendPlan plan = BackendPlanner.plan(project);
        if (!(selection.on(Axis.LAYOUT) instanceof LayoutFeature layout)) {
            throw new GenerationException("the layout axis is answered by something that is no layout");
        }
        String extension = selection.language().extension();
        return new Generation(project, plan, selection, layout.layout().withExtension(extension), past);
    }

    private static void contribute(Generation generation, Collector collector) {
        features(generation).forEach(f -> contribute(f, generation, collector));
    }

    private static void writeDocuments(Generation generation, Collector collector) {
        for (Feature feature : features(generation)) {
            if (feature instanceof DocumentFeature document) {
                document.write(generation, new Contributions(collector, feature, generation.layout()));
            }
        }
    }

    private static List<Feature> features(Generation generation) {
        List<Feature> features =
                new ArrayList<>(generation.selection().choices().values());
        Features.unconditional().filter(f -> f.applies(generation)).forEach(features::add);
        return List.copyOf(features);
    }

    private static void contribute(Feature feature, Generation generation, Collector collector) {
        try {
            feature.contribute(generation, new Contributions(collector, feature, generation.layout()));
        } catch (GenerationException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new GenerationException("feature " + feature.id() + " failed: " + e, e);
        }
    }

    /** A file whose imports are still roles. */
    private record Draft(String path, Feature feature, FileTree.Keeper keeper, CompletableFuture<Rendered> rendered) {}

    private sealed interface Rendered {
        boolean isBlank();
    }

    private record Document(String text) implements Rendered {
        @Override
        public boolean isBlank() {
            return text.isBlank();
        }
    }

    /** @param formatted whether the code is, too: it need not wait until every role is known, unless it names one itself */
    private record Module(SourceFile file, boolean formatted) implements Rendered {
        @Override
        public boolean isBlank() {
            return file.isBlank();
        }
    }

    private record Printed(String path, FileTree.File file, Set<String> packages) {}

    /** Rendered by another thread, or by this one where that has enough to do. */
    private Draft draft(Contributions.Pending pending, Generation generation) {
        ForkJoinPool pool = ForkJoinPool.commonPool();
        CompletableFuture<Rendered> rendered = pool.getQueuedSubmissionCount() < MOST_WAITING
                ? CompletableFuture.supplyAsync(() -> render(pending, generation), pool)
                : CompletableFuture.completedFuture(render(pending, generation));
        return new Draft(pending.path(), pending.feature(), pending.keeper(), rendered);
    }

    /** Documents must not speak of sources of which the language has left nothing. */
    private static boolean vanishes(Draft draft, Collector collector) {
        boolean vanishes = rendered(draft).isBlank();
        if (vanishes) {
            collector.forget(draft.path());
        }
        return vanishes;
    }

    private FileTree print(Generation generation, Collector collector, List<Draft> drafts) {
        ImportResolver imports = new ImportResolver(collector::pathOf);
        List<Printed> printed =
                drafts.parallelStream().map(draft -> print(draft, imports)).toList();
        SortedMap<String, FileTree.File> files = new TreeMap<>();
        Set<String> runtime = new TreeSet<>();
        Set<String> development = new TreeSet<>();
        for (Printed file : printed) {
            files.put(file.path(), file.file());
            (file.path().startsWith("src/") ? runtime : development).addAll(file.packages());
        }
        for (Slots.Requirement requirement : collector.items(Slots.REQUIREMENTS)) {
            (requirement.scope() == Slots.Scope.RUNTIME ? runtime : development).add(requirement.npm());
        }
        PackageJson json = new PackageJson(
                generation.project(),
                generation.language(),
                catalog,
                collector.items(Slots.SCRIPTS),
                runtime,
                development);
        files.put("package.json", new FileTree.File(json.print(), "package.json", FileTree.Keeper.GENERATOR));
        return new FileTree(files);
    }

    private Rendered render(Contributions.Pending pending, Generation generation) {
        try {
            return switch (pending.source()) {
                case Contributions.Text(Supplier<String> text) -> rendered(pending.path(), text.get(), false);
                case Contributions.Template(String name, Map<String, ?> model) -> {
                    String printed = renderer.render(name, model(model, generation));
                    String written = name.endsWith(TYPESCRIPT) ? source(pending.path(), printed, generation) : printed;
                    yield rendered(pending.path(), written, renderer.isPlain(name, written));
                }
            };
        } catch (RuntimeException e) {
            throw failure(pending.feature(), pending.path(), e);
        }
    }

    private static String source(String path, String printed, Generation generation) {
        String typescript = printed;
        for (Feature feature : generation.selection().choices().values()) {
            typescript = feature.revise(path, typescript);
        }
        return generation.language().write(path, typescript);
    }

    /** @param formatted whether the code below the imports is: templates without gaps are kept so */
    private Rendered rendered(String path, String text, boolean formatted) {
        if (!path.endsWith(".ts") && !path.endsWith(".js")) {
            return new Document(text);
        }
        SourceFile file = SourceFile.of(path, text);
        if (!file.hasFinalCode()) {
            return new Module(file, false);
        }
        return new Module(formatted ? file : file.withCode(format), true);
    }

    private Printed print(Draft draft, ImportResolver imports) {
        return switch (rendered(draft)) {
            case Document(String text) -> new Printed(draft.path(), file(draft, text), Set.of());
            case Module(SourceFile file, boolean formatted) -> {
                try {
                    ImportResolver.Resolved resolved = imports.resolve(file);
                    String text = formatted ? resolved.withHead(format).text() : format.apply(resolved.text());
                    yield new Printed(draft.path(), file(draft, text), resolved.packages());
                } catch (RuntimeException e) {
                    throw failure(draft.feature(), draft.path(), e);
                }
            }
        };
    }

    private static Rendered rendered(Draft draft) {
        try {
            return draft.rendered().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof GenerationException failure ? failure : e;
        }
    }

    private static GenerationException failure(Feature feature, String path, RuntimeException cause) {
        return new GenerationException("feature " + feature.id() + ", file " + path + ": " + cause.getMessage(), cause);
    }

    private static Map<String, ?> model(Map<String, ?> model, Generation generation) {
        Map<String, Object> all = new HashMap<>();
        generation.selection().choices().values().forEach(feature -> all.putAll(feature.vocabulary()));
        all.put("plan", generation.plan());
        all.put("project", generation.project());
        all.putAll(model);
        return all;
    }

    private static FileTree.File file(Draft draft, String text) {
        return new FileTree.File(text, draft.feature().id(), draft.keeper());
    }
}
