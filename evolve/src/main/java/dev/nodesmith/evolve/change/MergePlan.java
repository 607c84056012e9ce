package dev.nodesmith.evolve.change;

import java.util.List;

/**
 * What writing a project anew does to the files that are there.
 *
 * @param changes in the order of their paths
 * @param unchanged number of files that are as Nodesmith wrote them and stay so
 */
public record MergePlan(List<FileChange> changes, int unchanged) {

    public MergePlan {
        changes = List.copyOf(changes);
    }

    /** The changes of one kind, in the order of their paths. */
    public <T extends FileChange> List<T> of(Class<T> kind) {
        return changes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Whether the disk stays as it is. */
    public boolean isEmpty() {
        return changes.stream().allMatch(FileChange.KeepYours.class::isInstance);
    }
}
