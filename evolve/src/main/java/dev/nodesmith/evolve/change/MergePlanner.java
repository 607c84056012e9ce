package dev.nodesmith.evolve.change;

import dev.nodesmith.evolve.change.FileChange.Reason;
import dev.nodesmith.evolve.merge.Conflict;
import dev.nodesmith.evolve.merge.Merged;
import dev.nodesmith.evolve.merge.Merger;
import dev.nodesmith.evolve.merge.Versions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Compares what was written, what is there and what would be written now, file by file. */
public final class MergePlanner {

    private final SortedMap<String, String> base;
    private final SortedMap<String, String> fresh;
    private final ProjectFiles disk;
    private final Renaming renaming;
    private final List<FileChange> changes = new ArrayList<>();
    private int unchanged;
    private @Nullable MovedFiles moved;

    private MergePlanner(
            SortedMap<String, String> base, SortedMap<String, String> fresh, ProjectFiles disk, Renaming renaming) {
        this.base = base;
        this.fresh = fresh;
        this.disk = disk;
        this.renaming = renaming;
    }

    /**
     * The plan.
     *
     * @param base path to text, as Nodesmith wrote it last
     * @param fresh path to text, as it would write it now
     * @param kept paths of {@code base} that stay although they are not written any more, such as migrations
     */
    public static MergePlan plan(
            SortedMap<String, String> base,
            SortedMap<String, String> fresh,
            Predicate<String> kept,
            ProjectFiles disk,
            Renaming renaming) {
        MergePlanner planner = new MergePlanner(base, fresh, disk, renaming);
        Set<String> followed = new HashSet<>();
        base.forEach((path, text) -> {
            String now = fresh.containsKey(path) ? path : renaming.apply(path);
            String wanted = fresh.get(now);
            if (wanted != null && (now.equals(path) || !base.containsKey(now))) {
                followed.add(now);
                planner.rewritten(path, now, text, wanted);
            } else if (!kept.test(path)) {
                planner.gone(path, text);
            }
        });
        fresh.forEach((path, text) -> {
            if (!followed.contains(path)) {
                planner.added(path, text);
            }
        });
        planner.changes.sort(Comparator.comparing(FileChange::path));
        return new MergePlan(planner.changes, planner.unchanged);
    }

    private void added(String path, String text) {
        Optional<String> there = disk.text(path);
        if (there.isEmpty()) {
            changes.add(new FileChange.Add(path, text));
        } else if (there.get().equals(text)) {
            unchanged++;
        } else {
            merge(path, Optional.empty(), new Versions("", there.get(), text));
        }
    }

    private void gone(String path, String text) {
        disk.text(path)
                .ifPresent(there -> changes.add(
                        there.equals(text)
                                ? new FileChange.Delete(path)
                                : new FileChange.KeepYours(path, Reason.NO_LONGER_WRITTEN)));
    }

    /** @param path where the file was written, and {@code now} where it would be */
    private void rewritten(String path, String now, String text, String wanted) {
        Optional<String> there = disk.text(path);
        if (there.isPresent()) {
            compare(now, now.equals(path) ? Optional.empty() : Optional.of(path), text, there.get(), wanted);
            return;
        }
        Optional<String> elsewhere = moved().find(path, text);
        if (elsewhere.isEmpty()) {
            changes.add(new FileChange.KeepYours(path, Reason.DELETED));
        } else {
            String place = elsewhere.get();
            compare(place, Optional.empty(), text, disk.text(place).orElseThrow(), wanted);
        }
    }

    private void compare(String path, Optional<String> from, String text, String yours, String wanted) {
        if (yours.equals(text)) {
            if (wanted.equals(text) && from.isEmpty()) {
                unchanged++;
            } else {
                changes.add(new FileChange.Update(path, from, wanted));
            }
        } else if (wanted.equals(text) && from.isEmpty()) {
            changes.add(new FileChange.KeepYours(path, Reason.EDITED));
        } else if (!yours.equals(wanted)) {
            merge(path, from, renamed(new Versions(text, yours, wanted)));
        }
    }

    /** What was written and what people made of it in the names of now, where that brings it nearer to what is written now. */
    private Versions renamed(Versions versions) {
        String base = renaming.apply(versions.base());
        return strange(base, versions.fresh()) < strange(versions.base(), versions.fresh())
                ? new Versions(base, renaming.apply(versions.yours()), versions.fresh())
                : versions;
    }

    /** The number of lines that the other text has not. */
    private static long strange(String text, String other) {
        Set<String> there = Set.copyOf(new HashSet<>(other.lines().toList()));
        return text.lines().filter(line -> !there.contains(line)).count();
    }

    private void merge(String path, Optional<String> from, Versions versions) {
        Merged merged = Merger.merge(path, versions);
        if (!merged.conflicts().isEmpty()) {
            List<String> places =
                    merged.conflicts().stream().map(MergePlanner::place).toList();
            changes.add(new FileChange.Conflict(path, from, merged.text(), places));
        } else if (from.isEmpty() && merged.text().equals(versions.yours())) {
            changes.add(new FileChange.KeepYours(path, Reason.EDITED));
        } else {
            changes.add(new FileChange.Merge(path, from, merged.text()));
        }
    }

    private static String place(Conflict conflict) {
        return conflict.key().map(key -> key + ", ").orElse("") + "line " + conflict.firstLine();
    }

    private MovedFiles moved() {
        MovedFiles found = moved;
        if (found == null) {
            Set<String> written = new HashSet<>(base.keySet());
            written.addAll(fresh.keySet());
            found = new MovedFiles(disk.others(written));
            moved = found;
        }
        return found;
    }
}
