package dev.nodesmith.generate.data.sql;

import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.plan.ColumnPlan;
import dev.nodesmith.generate.plan.ColumnPlan.Kind;
import dev.nodesmith.model.FieldType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The statement that adds a row.
 *
 * @param columns lines of names; none where the database makes up the whole row
 * @param places lines of the places of their values
 * @param values TypeScript expressions of these, in order
 * @param counted expression of the row's key over {@code key}, the number that the database counts up; empty where it is given
 */
public record InsertView(List<String> columns, List<String> places, List<String> values, Optional<String> counted) {

    private static InsertView of(EntitySql entity, String variable, List<ColumnPlan> columns) {
        List<String> names = new ArrayList<>();
        List<String> places = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (ColumnPlan plan : columns) {
            Column column = entity.column(plan);
            String value = variable + "." + plan.property();
            names.add(entity.name(column.name()));
            places.add(entity.dialect().place(places.size() + 1));
            values.add(entity.dialect().encode(column, value).orElse(value));
        }
        return new InsertView(
                SqlText.lines(names),
                SqlText.lines(places),
                List.copyOf(values),
                counted(entity.column(entity.resource().key())));
    }

    /** @param variable the object that has the values */
    static InsertView of(EntitySql entity, String variable) {
        List<ColumnPlan> columns = new ArrayList<>();
        ColumnPlan key = entity.resource().key();
        if (entity.column(key).filled() == Column.Filled.BY_STATEMENT) {
            columns.add(key);
        }
        entity.resource().columns().stream()
                .filter(c -> c.kind() == Kind.FIELD || c.kind() == Kind.FOREIGN_KEY)
                .forEach(columns::add);
        return of(entity, variable, List.copyOf(columns));
    }

    private static Optional<String> counted(Column key) {
        return key.filled() == Column.Filled.BY_STATEMENT
                ? Optional.empty()
                : Optional.of(key.type() instanceof FieldType.BigIntType ? "String(key)" : "key");
    }
}
