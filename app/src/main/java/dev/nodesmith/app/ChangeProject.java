package dev.nodesmith.app;

import dev.nodesmith.app.write.ProjectChanger;
import dev.nodesmith.evolve.api.ApiChange;
import dev.nodesmith.evolve.api.ApiDiff;
import dev.nodesmith.evolve.baseline.Baseline;
import dev.nodesmith.evolve.baseline.BaselineFiles;
import dev.nodesmith.evolve.change.FileChange;
import dev.nodesmith.evolve.change.MergePlan;
import dev.nodesmith.evolve.change.MergePlanner;
import dev.nodesmith.evolve.change.Renaming;
import dev.nodesmith.generate.data.schema.change.MigrationStep;
import dev.nodesmith.generate.plan.Names;
import dev.nodesmith.generate.plan.Naming;
import dev.nodesmith.model.Entity;
import dev.nodesmith.model.Lang;
import dev.nodesmith.model.Project;
import dev.nodesmith.model.change.ModelDiff;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/** Brings a project that was written before to what its model says now, without losing what people did to it: first on paper. */
public final class ChangeProject {

    private static final String MANIFEST = "package.json";
    private static final String API = "openapi.json";

    private ChangeProject() {}

    /**
     * What applying the model would do.
     *
     * @param root of the project
     * @param from the version of Nodesmith that wrote it last
     * @param files what becomes of each file that does not simply stay as it was written
     * @param unchanged number of the others
     * @param migration the steps of the migration that leads there
     * @param warnings what is worth knowing about the model
     * @param writes path below the root to its new text, or to nothing where the file goes
     */
    public record Planned(
            Path root,
            String name,
            String from,
            List<ChangeItem> model,
            List<ChangeItem> files,
            int unchanged,
            List<ChangeItem> migration,
            List<ChangeItem> api,
            List<ChangeItem> packages,
            List<Problem> warnings,
            SortedMap<String, Optional<String>> writes) {

        /** Whether the project is as its model says, but for what people changed in it. */
        public boolean isEmpty() {
            return writes.isEmpty();
        }

        public boolean hasConflicts() {
            return files.stream().anyMatch(file -> file.kind() == ChangeItem.Kind.CONFLICT);
        }

        /**
         * Does it.
         *
         * @throws InputException when data would be lost that is not to be
         * @throws EnvironmentException when the disk refuses; it is then as it was before
         */
        public void apply(DataLoss loss) {
            List<String> losing = migration.stream()
                    .filter(step -> step.kind() == ChangeItem.Kind.LOSES_DATA)
                    .map(ChangeItem::subject)
                    .toList();
            if (loss == DataLoss.REFUSE && !losing.isEmpty()) {
                throw new InputException(
                        "The migration would lose data: " + String.join("; ", losing) + ".",
                        "say `was:` in the model where something has another name only, or add --allow-data-loss");
            }
            changer(root).change(writes);
        }
    }

    /** Whether a migration may be written that loses data. */
    public enum DataLoss {
        REFUSE,
        ALLOW
    }

    /** @throws InputException with everything that is wrong with the project or its model */
    public static Planned plan(Path folder) {
        return plan(folder, Optional.empty());
    }

    /**
     * The same, with what the migration costs counted on a database.
     *
     * @param database as the project's {@code DATABASE_URL} has it
     */
    public static Planned plan(Path folder, Optional<String> database) {
        NewProject.prepare();
        ProjectFolder project = ProjectFolder.at(folder);
        changer(project.root()).recover();
        ProjectFolder.Kept kept = project.kept();
        Baseline baseline = kept.baseline();
        ModelFile model = ModelFile.read(folder.resolve(NewProject.MODEL));
        Blueprint now = blueprint(model);
        Blueprint before = model.text().equals(baseline.model()) ? now : blueprint(built(baseline));

        Rebuild rebuild =
                new Rebuild(before, now, project.paths(baseline.files().keySet()));
        SortedMap<String, String> fresh = rebuild.files(baseline.files());
        MergePlan files = MergePlanner.plan(
                baseline.files(), fresh, path -> false, project, renaming(before.project(), now.project()));
        SortedMap<String, Optional<String>> writes = writes(files);
        project.text(NewProject.MODEL)
                .filter(text -> !text.equals(now.text()))
                .ifPresent(text -> writes.put(NewProject.MODEL, Optional.of(now.text())));
        keep(
                new Baseline(ProductVersion.current(), now.text(), fresh),
                now.project().lang(),
                kept,
                writes);
        return new Planned(
                project.root(),
                now.project().name(),
                baseline.version(),
                ModelDiff.between(before.project(), now.project()).stream()
                        .map(ChangeItems::of)
                        .toList(),
                files.changes().stream().map(ChangeItems::of).toList(),
                files.unchanged(),
                steps(rebuild.migration(), database, project.root()),
                api(baseline.files(), fresh).stream().map(ChangeItems::of).toList(),
                packages(baseline.files(), fresh).stream().map(ChangeItems::of).toList(),
                now.warnings(),
                writes);
    }

    private static List<ChangeItem> steps(List<MigrationStep> steps, Optional<String> url, Path root) {
        if (url.isEmpty()) {
            return steps.stream().map(ChangeItems::of).toList();
        }
        try (Database database = Database.connect(url.get(), root)) {
            return steps.stream()
                    .map(step -> ChangeItems.of(
                            step, step.count().map(database::count).orElseGet(OptionalLong::empty)))
                    .toList();
        }
    }

    private static ModelFile built(Baseline baseline) {
        return new ModelFile(BaselineFiles.MODEL, baseline.model().getBytes(StandardCharsets.UTF_8));
    }

    private static Blueprint blueprint(ModelFile file) {
        return Blueprint.read(new ModelInput(file, new Settings(Optional.empty(), Optional.empty(), List.of())));
    }

    private static Renaming renaming(Project before, Project now) {
        return Renaming.of(now.entities().stream()
                .flatMap(entity -> entity
                        .was()
                        .filter(was -> before.entity(entity.name()).isEmpty())
                        .flatMap(before::entity)
                        .map(was -> new Renaming.Pair(names(was), names(entity)))
                        .stream())
                .toList());
    }

    private static Names names(Entity entity) {
        return Naming.of(entity.name(), entity.plural());
    }

    private static List<ApiChange> api(SortedMap<String, String> before, SortedMap<String, String> now) {
        String was = before.get(API);
        String is = now.get(API);
        return was == null || is == null ? List.of() : ApiDiff.between(was, is);
    }

    private static List<PackageChange> packages(SortedMap<String, String> before, SortedMap<String, String> now) {
        return PackageChange.between(before.getOrDefault(MANIFEST, "{}"), now.getOrDefault(MANIFEST, "{}"));
    }

    private static SortedMap<String, Optional<String>> writes(MergePlan plan) {
        SortedMap<String, Optional<String>> writes = new TreeMap<>();
        for (FileChange change : plan.changes()) {
            switch (change) {
                case FileChange.Add add -> writes.put(add.path(), Optional.of(add.text()));
                case FileChange.Update update -> move(update.from(), update.path(), update.text(), writes);
                case FileChange.Merge merge -> move(merge.from(), merge.path(), merge.text(), writes);
                case FileChange.Conflict conflict -> move(conflict.from(), conflict.path(), conflict.text(), writes);
                case FileChange.Delete delete -> writes.put(delete.path(), Optional.empty());
                case FileChange.KeepYours keep -> {}
            }
        }
        return writes;
    }

    private static void move(
            Optional<String> from, String path, String text, SortedMap<String, Optional<String>> writes) {
        from.ifPresent(old -> writes.put(old, Optional.empty()));
        writes.put(path, Optional.of(text));
    }

    /** What the next change is compared with is written together with this one. */
    private static void keep(
            Baseline baseline, Lang lang, ProjectFolder.Kept kept, SortedMap<String, Optional<String>> writes) {
        SortedMap<String, String> texts = BaselineFiles.print(baseline, lang);
        texts.forEach((path, text) -> {
            if (!text.equals(kept.files().get(path))) {
                writes.put(path, Optional.of(text));
            }
        });
        kept.files().keySet().stream()
                .filter(path -> !texts.containsKey(path))
                .forEach(path -> writes.put(path, Optional.empty()));
    }

    private static ProjectChanger changer(Path root) {
        return new ProjectChanger(root, BaselineFiles.FOLDER);
    }
}
