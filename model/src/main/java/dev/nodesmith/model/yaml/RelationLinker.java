package dev.nodesmith.model.yaml;

import dev.nodesmith.model.Field.Presence;
import dev.nodesmith.model.Relation;
import dev.nodesmith.model.Relation.Cardinality;
import dev.nodesmith.model.Relation.ManyToMany;
import dev.nodesmith.model.Relation.OnDelete;
import dev.nodesmith.model.Relation.Role;
import dev.nodesmith.model.Relation.ToMany;
import dev.nodesmith.model.Relation.ToOne;
import dev.nodesmith.model.yaml.FieldSpec.Shape;
import dev.nodesmith.model.yaml.RelationPairs.Pairing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides what kind each relation is, and which two are the ends of one. */
final class RelationLinker {

    private final ProjectDraft project;
    private final Problems problems;
    private final List<RelationSpec> specs = new ArrayList<>();

    RelationLinker(ProjectDraft project, Problems problems) {
        this.project = project;
        this.problems = problems;
        RelationTargets targets = new RelationTargets(project, problems);
        project.entities().stream()
                .flatMap(entity -> entity.relations().stream())
                .filter(spec -> targets.find(spec.target(), spec.path()).isPresent())
                .forEach(specs::add);
    }

    /** The relations by entity name. Ends that are another relation's inverse only, such as the second of a many-to-many, are not listed. */
    Map<String, List<Relation>> link() {
        RelationPairs pairs = new RelationPairs(specs, problems);
        Map<String, List<Relation>> relations = new LinkedHashMap<>();
        project.entities().forEach(entity -> relations.put(entity.name(), new ArrayList<>()));
        for (RelationSpec spec : specs) {
            relation(spec, pairs).ifPresent(relation -> add(relations, spec.owner(), relation));
        }
        for (RelationSpec spec : specs) {
            impliedEnd(spec, pairs)
                    .ifPresent(relation -> add(relations, spec.target().value(), relation));
        }
        checkOwners();
        RequiredCycles.check(specs, problems);
        return relations;
    }

    private static void add(Map<String, List<Relation>> relations, String entity, Relation relation) {
        relations.computeIfAbsent(entity, name -> new ArrayList<>()).add(relation);
    }

    private Optional<Relation> relation(RelationSpec spec, RelationPairs pairs) {
        String name = spec.name().value();
        String target = spec.target().value();
        if (spec.shape() == Shape.SINGLE) {
            return Optional.of(new ToOne(
                    name,
                    target,
                    spec.presence(),
                    spec.cardinality(),
                    onDelete(spec),
                    spec.role(),
                    pairs.nameSeenFrom(spec),
                    spec.description(),
                    spec.was()));
        }
        return switch (pairs.pairing(spec)) {
            case Pairing.MappedBy mapped ->
                Optional.of(new ToMany(
                        name,
                        target,
                        mapped.one().name().value(),
                        Optional.of(mapped.one().name().value()),
                        spec.description()));
            case Pairing.FirstOfTwo first ->
                Optional.of(new ManyToMany(name, target, Optional.of(first.inverse()), spec.description(), spec.was()));
            case Pairing.Alone alone ->
                Optional.of(new ManyToMany(name, target, Optional.empty(), spec.description(), spec.was()));
            case Pairing.SecondOfTwo second -> Optional.empty();
            case Pairing.Unclear unclear -> Optional.empty();
        };
    }

    /** {@code author: Author! @inverse(books)} gives {@code Author} its {@code books}, though it does not declare them. */
    private Optional<Relation> impliedEnd(RelationSpec spec, RelationPairs pairs) {
        boolean implied = spec.shape() == Shape.SINGLE
                && spec.cardinality() == Cardinality.MANY
                && spec.inverse().isPresent()
                && pairs.declaredInverse(spec).isEmpty();
        return implied
                ? spec.inverse()
                        .map(inverse -> new ToMany(
                                inverse.value(),
                                spec.owner(),
                                spec.name().value(),
                                Optional.of(spec.name().value()),
                                Optional.empty()))
                : Optional.empty();
    }

    private OnDelete onDelete(RelationSpec spec) {
        boolean required = spec.presence() == Presence.REQUIRED;
        if (required && spec.onDelete().filter(OnDelete.SET_NULL::equals).isPresent()) {
            problems.error(
                    problems.at(spec.path(), "setNull"),
                    "`" + spec.label() + "` is required and cannot be set to null when its row is deleted.",
                    "drop the `!`, or take restrict or cascade");
        }
        return spec.onDelete().orElse(required ? OnDelete.RESTRICT : OnDelete.SET_NULL);
    }

    private void checkOwners() {
        Map<String, RelationSpec> owners = new LinkedHashMap<>();
        for (RelationSpec spec : specs) {
            if (spec.role() != Role.OWNER) {
                continue;
            }
            Place place = problems.at(spec.path(), "@owner");
            if (project.auth().isEmpty()) {
                problems.error(
                        place,
                        "An owner is a user, and this model has no `auth`.",
                        "add `auth: { roles: [admin, member] }`");
            } else if (!spec.target().value().equals(UserEntity.NAME)) {
                problems.error(place, "An owner is a user: `@owner` goes to a relation to `User`.");
            } else if (spec.owner().equals(UserEntity.NAME)) {
                problems.error(place, "Users own themselves.", "drop `@owner`");
            }
            RelationSpec first = owners.putIfAbsent(spec.owner(), spec);
            if (first != null) {
                problems.error(
                        place,
                        "`" + spec.label() + "` and `" + first.label() + "` both say who owns the row.",
                        "keep `@owner` on one of them");
            }
        }
    }
}
