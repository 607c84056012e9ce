package dev.nodesmith.model.yaml;

import java.util.List;
import java.util.stream.Stream;

/** Refuses former names of things that are there: the one that was called so would take the place of the other. */
final class FormerNames {

    private final Problems problems;

    private FormerNames(Problems problems) {
        this.problems = problems;
    }

    static void check(ProjectDraft project, Problems problems) {
        FormerNames names = new FormerNames(problems);
        List<String> entities =
                project.entities().stream().map(EntityDraft::name).toList();
        for (EntityDraft entity : project.entities()) {
            entity.was().ifPresent(was -> names.check(entity.path(), entity.name(), was, entities, "an entity"));
            names.members(entity);
        }
        List<String> operations = project.operations().stream()
                .map(operation -> operation.name().value())
                .toList();
        project.operations()
                .forEach(operation -> operation
                        .was()
                        .ifPresent(was -> names.check(
                                operation.path(), operation.name().value(), was, operations, "an operation")));
    }

    private void members(EntityDraft entity) {
        List<String> members = Stream.concat(
                        entity.fields().stream().map(field -> field.name()),
                        entity.relations().stream()
                                .map(relation -> relation.name().value()))
                .toList();
        entity.fields()
                .forEach(field -> field.was()
                        .ifPresent(was -> check(
                                entity.path() + ".fields." + field.name(),
                                field.name(),
                                was,
                                members,
                                "a field or relation")));
        entity.relations()
                .forEach(relation -> relation.was()
                        .ifPresent(was ->
                                check(relation.path(), relation.name().value(), was, members, "a field or relation")));
    }

    private void check(String path, String name, String was, List<String> present, String what) {
        boolean there =
                present.stream().anyMatch(other -> Identifiers.snake(other).equals(Identifiers.snake(was)));
        if (there) {
            problems.error(
                    problems.at(path + ".was", was),
                    Identifiers.snake(name).equals(Identifiers.snake(was))
                            ? "`" + name + "` is still called so."
                            : "`" + was + "` is " + what + " still, so `" + name + "` cannot have been it.",
                    "`was` is the name that a thing had before it got this one");
        }
    }
}
