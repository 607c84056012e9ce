package dev.nodesmith.generate.core.seed;

import dev.nodesmith.generate.core.seed.SeedRow.Cell;
import dev.nodesmith.generate.core.seed.SeedRow.Value;
import dev.nodesmith.generate.plan.Naming;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.model.Field;
import dev.nodesmith.model.Relation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The values of unique columns that are taken. */
final class UniqueKeys {

    private final List<List<String>> keys = new ArrayList<>();
    private final List<Set<List<Cell>>> taken = new ArrayList<>();

    UniqueKeys(ResourcePlan resource) {
        resource.columns().stream()
                .filter(c -> c.field().filter(f -> f.has(Field.Trait.UNIQUE)).isPresent())
                .forEach(c -> keys.add(List.of(c.property())));
        resource.toOne().stream()
                .filter(t -> t.relation().cardinality() == Relation.Cardinality.ONE)
                .forEach(t -> keys.add(List.of(t.column().property())));
        for (List<String> together : resource.entity().uniqueTogether()) {
            keys.add(together.stream().map(name -> property(resource, name)).toList());
        }
        keys.forEach(k -> taken.add(new HashSet<>()));
    }

    private static String property(ResourcePlan resource, String name) {
        String camel = Naming.camel(name);
        return resource.columns().stream().anyMatch(c -> c.property().equals(camel)) ? camel : camel + "Id";
    }

    /** Whether the row goes with those before it; from then on its values are taken. */
    boolean take(SeedRow row) {
        List<List<Cell>> values = keys.stream()
                .map(key -> key.stream()
                        .map(row.cells()::get)
                        .filter(Objects::nonNull)
                        .toList())
                .toList();
        for (int i = 0; i < values.size(); i++) {
            if (taken.get(i).contains(values.get(i)) && values.get(i).stream().noneMatch(UniqueKeys::isNull)) {
                return false;
            }
        }
        for (int i = 0; i < values.size(); i++) {
            taken.get(i).add(values.get(i));
        }
        return true;
    }

    private static boolean isNull(Cell cell) {
        return cell instanceof Value value && value.json().isNull();
    }
}
