package dev.nodesmith.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The one mutable thing of a generation: gathers what features contribute and refuses two owners of one file or role. */
final class Collector {

    private final Map<String, Feature> writers = new LinkedHashMap<>();
    private final Map<Role, String> paths = new LinkedHashMap<>();
    private final Map<Role, Feature> owners = new LinkedHashMap<>();
    private final Map<Slot<?>, List<Object>> slots = new LinkedHashMap<>();
    private final Consumer<Contributions.Pending> listener;

    /** @param listener is given every file as soon as it is contributed; nothing else keeps it */
    Collector(Consumer<Contributions.Pending> listener) {
        this.listener = listener;
    }

    void add(Contributions.Pending file) {
        Feature before = writers.putIfAbsent(file.path(), file.feature());
        if (before != null) {
            throw new GenerationException(
                    "both " + before.id() + " and " + file.feature().id() + " write " + file.path());
        }
        listener.accept(file);
    }

    void register(Role role, String path, Feature feature) {
        Feature before = owners.putIfAbsent(role, feature);
        if (before != null) {
            throw new GenerationException(
                    "both " + before.id() + " and " + feature.id() + " have the role " + role.name());
        }
        paths.put(role, path);
    }

    /** Nothing is written at a path after all: no other file can know it. */
    void forget(String path) {
        paths.values().removeIf(path::equals);
    }

    <T> void add(Slot<T> slot, T item) {
        slots.computeIfAbsent(slot, s -> new ArrayList<>()).add(item);
    }

    <T> List<T> items(Slot<T> slot) {
        return slots.getOrDefault(slot, List.of()).stream().map(slot::cast).toList();
    }

    String pathOf(Role role) {
        String path = paths.get(role);
        if (path == null) {
            throw new GenerationException("no feature has the role " + role.name());
        }
        return path;
    }

    Map<Role, String> paths() {
        return paths;
    }
}
