package dev.nodesmith.app;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.FileTree;
import dev.nodesmith.generate.Generator;
import dev.nodesmith.generate.Past;
import dev.nodesmith.generate.data.migrations.PlannedMigration;
import dev.nodesmith.generate.data.schema.change.MigrationStep;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A project written once more, from a model that has changed since.
 *
 * @param paths of the project's files, those that people added too: among them are its migrations
 */
record Rebuild(Blueprint before, Blueprint now, Set<String> paths) {

    /**
     * Path to text of all that belongs to the project now, migrations of before among it.
     *
     * @param written path to text of what was written last
     */
    SortedMap<String, String> files(SortedMap<String, String> written) {
        SortedMap<String, String> files = new TreeMap<>();
        Optional<Past> past = past();
        if (past.isPresent()) {
            written.forEach((path, text) -> {
                if (Past.isMigration(path)) {
                    files.put(path, text);
                }
            });
        }
        Generator generator = NewProject.generator();
        FileTree tree = past.map(since -> generator.generate(now.project(), now.selection(), since))
                .orElseGet(() -> generator.generate(now.project(), now.selection()));
        tree.files().forEach((path, file) -> files.put(path, file.content()));
        return files;
    }

    /** What the migration does that leads from the model of before to that of now. */
    List<MigrationStep> migration() {
        return before.project().equals(now.project())
                ? List.of()
                : past().map(since -> Generator.items(now.project(), now.selection(), since, PlannedMigration.STEPS))
                        .orElse(List.of());
    }

    /** Another database, or another way to it, begins anew. */
    private Optional<Past> past() {
        boolean stays = List.of(Axis.DATA, Axis.DATABASE).stream()
                .allMatch(axis -> before.selection()
                        .on(axis)
                        .id()
                        .equals(now.selection().on(axis).id()));
        return stays ? Optional.of(Past.of(before.project(), paths)) : Optional.empty();
    }
}
