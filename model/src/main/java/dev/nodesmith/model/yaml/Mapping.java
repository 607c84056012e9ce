package dev.nodesmith.model.yaml;

import dev.nodesmith.model.Position;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keys with values, in the order of the file. Keys are distinct. */
record Mapping(List<Entry> entries, Position position, int weight) implements Node {

    /** One key with its value. */
    record Entry(Scalar key, Node value) {}

    Optional<Node> get(String key) {
        return entries.stream()
                .filter(entry -> entry.key().value().equals(key))
                .map(Entry::value)
                .findFirst();
    }

    /** The same with {@code value} behind {@code key}, in place of what was there. */
    Mapping with(Scalar key, Node value) {
        Map<String, Entry> changed = new LinkedHashMap<>();
        entries.forEach(entry -> changed.put(entry.key().value(), entry));
        changed.put(key.value(), new Entry(key, value));
        return new Mapping(List.copyOf(changed.values()), position, weight);
    }

    /** The same without {@code key}. */
    Mapping without(String key) {
        return new Mapping(
                entries.stream()
                        .filter(entry -> !entry.key().value().equals(key))
                        .toList(),
                position,
                weight);
    }

    /** This, and from {@code defaults} whatever this says nothing about. */
    Mapping over(Mapping defaults) {
        Mapping result = this;
        for (Entry entry : defaults.entries) {
            Optional<Node> own =
                    get(entry.key().value()).filter(node -> !(node instanceof Scalar scalar && scalar.absent()));
            if (own.isEmpty()) {
                result = result.with(entry.key(), entry.value());
            } else if (own.get() instanceof Mapping mapping && entry.value() instanceof Mapping inner) {
                result = result.with(entry.key(), mapping.over(inner));
            }
        }
        return result;
    }

    @Override
    public String kind() {
        return "a mapping";
    }

    @Override
    public String excerpt() {
        return "{…}";
    }
}
