package dev.nodesmith.model.yaml;

import dev.nodesmith.model.Operation;
import dev.nodesmith.model.Operation.Output;
import dev.nodesmith.model.yaml.FieldSpec.Shape;
import dev.nodesmith.model.yaml.OperationDraft.EntityOutput;
import dev.nodesmith.model.yaml.OperationDraft.FieldsOutput;
import dev.nodesmith.model.yaml.OperationDraft.NoOutput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Resolves the entities that operations speak of. */
final class OperationLinker {

    private final ProjectDraft project;
    private final RelationTargets targets;
    private final Problems problems;

    OperationLinker(ProjectDraft project, Problems problems) {
        this.project = project;
        this.targets = new RelationTargets(project, problems);
        this.problems = problems;
    }

    List<Operation> link() {
        Map<String, OperationDraft> bySnake = new HashMap<>();
        for (OperationDraft draft : project.operations()) {
            OperationDraft first =
                    bySnake.putIfAbsent(Identifiers.snake(draft.name().value()), draft);
            if (first != null) {
                problems.error(
                        Place.of(draft.path(), draft.name()),
                        "The operations `" + first.name().value() + "` and `"
                                + draft.name().value() + "` would share a file.",
                        "rename one of them");
            }
        }
        return project.operations().stream().map(this::operation).toList();
    }

    private Operation operation(OperationDraft draft) {
        draft.on().ifPresent(on -> targets.find(on, draft.path() + ".on"));
        if (draft.on().isEmpty()
                && draft.access().filter(RuleReader::speaksOfOwner).isPresent()) {
            problems.error(
                    problems.at(draft.path() + ".access", "owner"),
                    "`" + draft.name().value() + "` is on no entity, so there is no row with an owner.",
                    "add `on:`, or take `signedIn`");
        }
        return new Operation(
                draft.name().value(),
                draft.description(),
                draft.on().map(Scalar::value),
                draft.method(),
                draft.route()
                        .map(route ->
                                route.value().startsWith("/") ? route.value().substring(1) : route.value())
                        .orElse(Identifiers.kebab(draft.name().value())),
                draft.input(),
                output(draft),
                draft.status(),
                draft.access(),
                draft.transaction(),
                draft.was());
    }

    private Output output(OperationDraft draft) {
        return switch (draft.output()) {
            case NoOutput none -> new Operation.Nothing();
            case FieldsOutput shape -> new Operation.Shape(shape.fields());
            case EntityOutput entity -> {
                Optional<EntityDraft> found = targets.find(entity.target(), draft.path() + ".output");
                String name =
                        found.map(EntityDraft::name).orElse(entity.target().value());
                yield entity.shape() == Shape.LIST ? new Operation.Many(name) : new Operation.One(name);
            }
        };
    }
}
