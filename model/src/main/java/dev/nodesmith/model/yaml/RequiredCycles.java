package dev.nodesmith.model.yaml;

import dev.nodesmith.model.Field.Presence;
import dev.nodesmith.model.yaml.FieldSpec.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Refuses rings of required relations: each row would need another first, and none could be created. */
final class RequiredCycles {

    private final Map<String, List<RelationSpec>> required;
    private final Problems problems;
    private final Set<String> done = new HashSet<>();

    private RequiredCycles(Map<String, List<RelationSpec>> required, Problems problems) {
        this.required = required;
        this.problems = problems;
    }

    static void check(List<RelationSpec> specs, Problems problems) {
        List<RelationSpec> required = specs.stream()
                .filter(spec -> spec.shape() == Shape.SINGLE && spec.presence() == Presence.REQUIRED)
                .toList();
        RequiredCycles cycles =
                new RequiredCycles(required.stream().collect(Collectors.groupingBy(RelationSpec::owner)), problems);
        required.stream()
                .map(RelationSpec::owner)
                .distinct()
                .forEach(entity -> cycles.visit(entity, new ArrayList<>()));
    }

    private void visit(String entity, List<RelationSpec> way) {
        for (int i = 0; i < way.size(); i++) {
            if (way.get(i).owner().equals(entity)) {
                report(way.subList(i, way.size()));
                return;
            }
        }
        if (!done.add(entity)) {
            return;
        }
        for (RelationSpec spec : required.getOrDefault(entity, List.of())) {
            way.add(spec);
            visit(spec.target().value(), way);
            way.removeLast();
        }
    }

    private void report(List<RelationSpec> ring) {
        RelationSpec last = ring.getLast();
        problems.error(
                problems.at(last.path(), last.name().value()),
                "No row could ever be created: "
                        + ring.stream().map(spec -> "`" + spec.label() + "`").collect(Collectors.joining(", "))
                        + (ring.size() == 1 ? " requires a row of its own kind." : " require each other."),
                "make one of them optional by dropping its `!`");
    }
}
