package dev.nodesmith.generate.test;

import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.ColumnPlan;
import dev.nodesmith.generate.plan.InputPlan;
import dev.nodesmith.generate.plan.InputPlan.Request;
import dev.nodesmith.generate.plan.Naming;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.model.Field.Trait;
import dev.nodesmith.model.FieldType;
import dev.nodesmith.model.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sets of properties that no two rows may have in common. */
final class UniqueTests {

    private UniqueTests() {}

    /**
     * Those that a create request can repeat: of each set, the properties that it has to carry. The owner needs none, as it is
     * whoever sends the request.
     */
    static List<List<String>> of(BackendPlan plan, ResourcePlan resource, FixtureView fixture, Optional<String> role) {
        Set<String> sent = resource.inputsOf(Request.CREATE).stream()
                .map(InputPlan::property)
                .collect(Collectors.toSet());
        Set<String> empty = fixture.values().stream()
                .filter(v -> v.expression().equals("null"))
                .map(FixtureView.Value::property)
                .collect(Collectors.toSet());
        Optional<String> owner = ResourceTestView.ownerProperty(plan, resource).filter(o -> role.isPresent());
        List<List<String>> tests = new ArrayList<>();
        sets(resource)
                .filter(set -> set.stream().allMatch(c -> isKnown(c, empty)))
                .forEach(set -> {
                    List<String> carried = set.stream()
                            .map(ColumnPlan::property)
                            .filter(p -> !owner.equals(Optional.of(p)))
                            .toList();
                    if (!carried.isEmpty() && sent.containsAll(carried)) {
                        tests.add(carried);
                    }
                });
        return List.copyOf(tests);
    }

    private static boolean isKnown(ColumnPlan column, Set<String> empty) {
        return !column.secret()
                && !(column.type() instanceof FieldType.JsonType)
                && (column.references().isPresent() || !empty.contains(column.property()));
    }

    private static Stream<List<ColumnPlan>> sets(ResourcePlan resource) {
        Stream<List<ColumnPlan>> fields = resource.columns().stream()
                .filter(c -> c.field().filter(f -> f.has(Trait.UNIQUE)).isPresent())
                .map(List::of);
        Stream<List<ColumnPlan>> relations = resource.toOne().stream()
                .filter(t -> t.relation().cardinality() == Relation.Cardinality.ONE)
                .map(t -> List.of(t.column()));
        Stream<List<ColumnPlan>> together = resource.entity().uniqueTogether().stream()
                .map(names -> names.stream().map(name -> column(resource, name)).toList());
        return Stream.of(fields, relations, together).flatMap(s -> s);
    }

    private static ColumnPlan column(ResourcePlan resource, String name) {
        String property = Naming.camel(name);
        return resource.columns().stream()
                .filter(c -> c.property().equals(property) || c.property().equals(property + "Id"))
                .findFirst()
                .orElseThrow();
    }
}
