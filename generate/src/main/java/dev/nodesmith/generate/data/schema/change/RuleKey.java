package dev.nodesmith.generate.data.schema.change;

import dev.nodesmith.generate.data.schema.CheckConstraint;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.Table;
import dev.nodesmith.generate.plan.Naming;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What a check says, apart from its name: two with the same key are the same condition. */
final class RuleKey {

    private RuleKey() {}

    /** @param name what a column is called on the side on which keys are compared */
    static String of(Table table, CheckConstraint check, UnaryOperator<String> name) {
        String columns = columns(table, check).stream()
                .map(column -> name.apply(column.name()))
                .collect(Collectors.joining(","));
        return switch (check.rule()) {
            case CheckConstraint.OneOf one -> columns + " in " + String.join("\n", one.values());
            case CheckConstraint.AtLeast least -> columns + " >= " + least.bound();
            case CheckConstraint.AtMost most -> columns + " <= " + most.bound();
            case CheckConstraint.Holds holds ->
                columns + " rule " + holds.expression().source();
        };
    }

    /** The columns of which a check speaks. */
    static List<Column> columns(Table table, CheckConstraint check) {
        return switch (check.rule()) {
            case CheckConstraint.OneOf one -> List.of(one.column());
            case CheckConstraint.AtLeast least -> List.of(least.column());
            case CheckConstraint.AtMost most -> List.of(most.column());
            case CheckConstraint.Holds holds ->
                holds.expression()
                        .root()
                        .references()
                        .map(reference -> Naming.camel(reference.path().getFirst()))
                        .distinct()
                        .flatMap(property -> table.columns().stream()
                                .filter(column -> column.property().equals(property)
                                        || column.property().equals(property + "Id")))
                        .toList();
        };
    }
}
