package dev.nodesmith.model.yaml;

import dev.nodesmith.model.Suggestion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the entities that names in the file stand for. */
final class RelationTargets {

    private final ProjectDraft project;
    private final Map<String, EntityDraft> entities;
    private final Problems problems;

    RelationTargets(ProjectDraft project, Problems problems) {
        this.project = project;
        this.entities = project.entities().stream()
                .collect(Collectors.toMap(EntityDraft::name, Function.identity(), (first, second) -> first));
        this.problems = problems;
    }

    /** The entity called {@code name}; an unknown one is reported, unless its own declaration was. */
    Optional<EntityDraft> find(Scalar name, String path) {
        Optional<EntityDraft> found = Optional.ofNullable(entities.get(name.value()));
        if (found.isEmpty() && !project.brokenEntities().contains(name.value())) {
            problems.error(Place.of(path, name), "There is no entity `" + name.excerpt() + "`.", hint(name.value()));
        }
        return found;
    }

    private Optional<String> hint(String name) {
        List<String> known = project.entityNames();
        String lower = name.toLowerCase(Locale.ROOT);
        if (TypeReader.NAMES.contains(lower) || TypeReader.ALIASES.containsKey(lower)) {
            return Optional.of("`" + name + "` is a type of a field: move the line to `fields`");
        }
        if (name.equals(UserEntity.NAME)) {
            return Optional.of("add `auth: { roles: [admin, member] }` to have users");
        }
        return Suggestion.hintOrList(name, known);
    }
}
