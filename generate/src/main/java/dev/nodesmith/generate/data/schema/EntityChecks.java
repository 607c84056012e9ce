package dev.nodesmith.generate.data.schema;

import dev.nodesmith.generate.plan.Naming;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.model.Check;
import dev.nodesmith.model.Constraints;
import dev.nodesmith.model.Field;
import dev.nodesmith.model.FieldType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The conditions that every row of an entity keeps. */
final class EntityChecks {

    private EntityChecks() {}

    static List<CheckConstraint> of(ResourcePlan resource, String table, List<Column> columns) {
        List<CheckConstraint> checks = new ArrayList<>();
        for (Column column : columns) {
            if (column.type() instanceof FieldType.EnumType enumeration) {
                checks.add(oneOf(table, column, enumeration));
            }
            field(resource, column)
                    .filter(f -> isNumber(f.type()))
                    .ifPresent(f -> addBounds(table, column, f.constraints(), checks));
        }
        for (Check check : resource.entity().checks()) {
            checks.add(new CheckConstraint(
                    SqlNames.join(table, Naming.snake(check.name()), "rule"),
                    new CheckConstraint.Holds(check.expression()),
                    "",
                    check.message()));
        }
        return List.copyOf(checks);
    }

    private static CheckConstraint oneOf(String table, Column column, FieldType.EnumType enumeration) {
        return new CheckConstraint(
                SqlNames.join(table, column.name(), "check"),
                new CheckConstraint.OneOf(column, enumeration.values()),
                "/" + column.property(),
                "Must be one of " + String.join(", ", enumeration.values()) + ".");
    }

    private static void addBounds(String table, Column column, Constraints constraints, List<CheckConstraint> checks) {
        constraints
                .min()
                .ifPresent(min -> checks.add(new CheckConstraint(
                        SqlNames.join(table, column.name(), "min"),
                        new CheckConstraint.AtLeast(column, min),
                        "/" + column.property(),
                        "Must be at least " + min.toPlainString() + ".")));
        constraints
                .max()
                .ifPresent(max -> checks.add(new CheckConstraint(
                        SqlNames.join(table, column.name(), "max"),
                        new CheckConstraint.AtMost(column, max),
                        "/" + column.property(),
                        "Must be at most " + max.toPlainString() + ".")));
    }

    private static Optional<Field> field(ResourcePlan resource, Column column) {
        return resource.columns().stream()
                .filter(c -> c.property().equals(column.property()))
                .findFirst()
                .flatMap(c -> c.field());
    }

    private static boolean isNumber(FieldType type) {
        return type instanceof FieldType.IntType
                || type instanceof FieldType.BigIntType
                || type instanceof FieldType.DecimalType
                || type instanceof FieldType.FloatType;
    }
}
