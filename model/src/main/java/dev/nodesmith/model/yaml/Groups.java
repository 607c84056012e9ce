package dev.nodesmith.model.yaml;

import dev.nodesmith.model.Field;
import dev.nodesmith.model.FieldType.ArrayType;
import dev.nodesmith.model.FieldType.JsonType;
import dev.nodesmith.model.FieldType.TextType;
import dev.nodesmith.model.Literals;
import dev.nodesmith.model.Suggestion;
import dev.nodesmith.model.yaml.FieldSpec.Shape;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Resolves the name lists of {@code unique} and {@code indexes}. */
final class Groups {

    private final EntityDraft entity;
    private final Problems problems;

    Groups(EntityDraft entity, Problems problems) {
        this.entity = entity;
        this.problems = problems;
    }

    /** The groups under {@code key}, each a list of field or relation names. */
    List<List<String>> resolve(String key, List<List<Scalar>> groups) {
        List<List<String>> resolved = new ArrayList<>();
        for (List<Scalar> group : groups) {
            Set<String> names = new LinkedHashSet<>();
            for (Scalar name : group) {
                String path = entity.path() + "." + key;
                check(name, path);
                if (!names.add(name.value())) {
                    problems.error(Place.of(path, name), "`" + name.value() + "` stands twice in this group.");
                }
            }
            List<String> done = List.copyOf(names);
            if (resolved.contains(done) && !group.isEmpty()) {
                problems.error(
                        Place.of(entity.path() + "." + key, group.getFirst()), "The same group stands here twice.");
            }
            resolved.add(done);
        }
        return List.copyOf(resolved);
    }

    private void check(Scalar name, String path) {
        Optional<Field> field = entity.fields().stream()
                .filter(f -> f.name().equals(name.value()))
                .findFirst();
        if (field.isPresent()) {
            boolean unfit = field.get().type() instanceof JsonType
                    || field.get().type() instanceof ArrayType
                    || field.get().type() instanceof TextType;
            if (unfit) {
                problems.error(
                        Place.of(path, name),
                        "`" + name.value() + "` is `"
                                + Literals.spelling(field.get().type()) + "`, which cannot be indexed.");
            }
            return;
        }
        boolean known = one(name.value())
                || entity.broken().contains(name.value())
                || (entity.timestamps() && List.of("createdAt", "updatedAt").contains(name.value()));
        if (!known) {
            List<String> all = new ArrayList<>();
            entity.fields().forEach(f -> all.add(f.name()));
            entity.relations().stream()
                    .filter(spec -> spec.shape() == Shape.SINGLE)
                    .forEach(spec -> all.add(spec.name().value()));
            problems.error(
                    Place.of(path, name),
                    "`" + entity.name() + "` has no field or relation to one called `" + name.excerpt() + "`.",
                    Suggestion.hintOrList(name.value(), all));
        }
    }

    private boolean one(String name) {
        return entity.relations().stream()
                .anyMatch(spec ->
                        spec.shape() == Shape.SINGLE && spec.name().value().equals(name));
    }
}
