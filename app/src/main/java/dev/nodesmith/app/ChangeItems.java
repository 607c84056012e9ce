package dev.nodesmith.app;

import dev.nodesmith.app.ChangeItem.Kind;
import dev.nodesmith.evolve.api.ApiChange;
import dev.nodesmith.evolve.change.FileChange;
import dev.nodesmith.generate.data.schema.change.MigrationStep;
import dev.nodesmith.model.change.ModelChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Puts what was found into the form that front ends show. */
final class ChangeItems {

    private ChangeItems() {}

    static ChangeItem of(ModelChange change) {
        Kind kind = switch (change.kind()) {
            case ADDED -> Kind.ADDED;
            case REMOVED -> Kind.REMOVED;
            case RENAMED -> Kind.RENAMED;
            case CHANGED -> Kind.CHANGED;
        };
        return ChangeItem.of(kind, change.path(), change.words());
    }

    static ChangeItem of(ApiChange change) {
        Kind kind = switch (change.effect()) {
            case BREAKING -> Kind.BREAKING;
            case COMPATIBLE -> Kind.COMPATIBLE;
        };
        return ChangeItem.of(kind, change.place(), change.words());
    }

    static ChangeItem of(MigrationStep step) {
        Kind kind = switch (step.safety()) {
            case SAFE -> Kind.SAFE;
            case LOCKS -> Kind.LOCKS;
            case REWRITES -> Kind.REWRITES;
            case MAY_FAIL -> Kind.MAY_FAIL;
            case LOSES_DATA -> Kind.LOSES_DATA;
        };
        return ChangeItem.of(kind, step.words(), step.reason());
    }

    /** @param count of rows or values that the step loses, or over which it fails, where a database has been asked */
    static ChangeItem of(MigrationStep step, OptionalLong count) {
        ChangeItem item = of(step);
        if (count.isEmpty()) {
            return item;
        }
        List<String> notes = new ArrayList<>(item.notes());
        notes.add(count.getAsLong() + " in this database");
        return new ChangeItem(item.kind(), item.subject(), notes);
    }

    static ChangeItem of(FileChange change) {
        return switch (change) {
            case FileChange.Add add -> ChangeItem.of(Kind.ADDED, add.path(), "");
            case FileChange.Update update -> new ChangeItem(Kind.UPDATED, update.path(), from(update.from()));
            case FileChange.Merge merge -> new ChangeItem(Kind.MERGED, merge.path(), from(merge.from()));
            case FileChange.Conflict conflict -> new ChangeItem(Kind.CONFLICT, conflict.path(), conflict.places());
            case FileChange.Delete delete -> ChangeItem.of(Kind.REMOVED, delete.path(), "");
            case FileChange.KeepYours keep -> ChangeItem.of(Kind.KEPT, keep.path(), reason(keep.reason()));
        };
    }

    private static List<String> from(Optional<String> from) {
        return from.map(path -> List.of("was " + path)).orElse(List.of());
    }

    private static String reason(FileChange.Reason reason) {
        return switch (reason) {
            case EDITED -> "you edited it";
            case DELETED -> "you deleted it";
            case NO_LONGER_WRITTEN -> "you edited it; the model does not ask for it any more";
        };
    }

    static ChangeItem of(PackageChange change) {
        String name = change.name();
        if (change.was().isEmpty()) {
            return ChangeItem.of(Kind.ADDED, name, change.is().orElse(""));
        }
        return change.is()
                .map(version -> ChangeItem.of(
                        Kind.CHANGED, name, version + ", was " + change.was().get()))
                .orElseGet(() -> ChangeItem.of(Kind.REMOVED, name, ""));
    }
}
