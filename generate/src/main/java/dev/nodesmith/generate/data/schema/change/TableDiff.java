package dev.nodesmith.generate.data.schema.change;

import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.Table;
import dev.nodesmith.generate.data.schema.change.SchemaChange.Fate;
import dev.nodesmith.generate.data.schema.change.SchemaChange.Origin;
import dev.nodesmith.model.DefaultValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The changes of the columns of one table. */
final class TableDiff {

    private final TablePair pair;
    private final Table table;
    private final MigrationDialect dialect;
    private final MovedLinks moves;
    private final List<SchemaChange> changes = new ArrayList<>();

    TableDiff(TablePair pair, MigrationDialect dialect, MovedLinks moves) {
        this.pair = pair;
        this.table = pair.after();
        this.dialect = dialect;
        this.moves = moves;
    }

    List<SchemaChange> changes(Renames renames) {
        if (!pair.before().name().equals(table.name())) {
            changes.add(new SchemaChange.RenameTable(table, pair.before()));
        }
        for (Column column : pair.dropped()) {
            Fate fate = moves.carries(pair.before(), column) ? Fate.CARRIED : Fate.LOST;
            changes.add(new SchemaChange.DropColumn(fate == Fate.LOST ? pair.before() : table, column, fate));
        }
        for (Column column : table.columns()) {
            pair.former(column).ifPresentOrElse(former -> changed(former, column, renames), () -> added(column));
        }
        return List.copyOf(changes);
    }

    private void added(Column column) {
        if (column.nullable() || dialect.defaultValue(column).isPresent()) {
            changes.add(new SchemaChange.AddColumn(table, column));
            return;
        }
        changes.add(new SchemaChange.AddColumn(table, column.optional()));
        if (!moves.fills(table, column)) {
            backfill(column);
        }
        changes.add(new SchemaChange.SetNotNull(table, column));
    }

    private void changed(Column former, Column column, Renames renames) {
        if (!former.name().equals(column.name())) {
            changes.add(new SchemaChange.RenameColumn(table, former, column));
        }
        Map<String, String> values = renames.values(pair.before().name(), former.name());
        if (!values.isEmpty()) {
            changes.add(new SchemaChange.RenameValues(table, column, values));
        }
        boolean retyped = dialect.cast(former.type(), column.type()) instanceof Cast.By;
        Optional<String> formerDefault = dialect.defaultValue(former);
        Optional<String> defaultValue = dialect.defaultValue(column);
        boolean newDefault = !formerDefault.equals(defaultValue);
        if (formerDefault.isPresent() && (retyped || (newDefault && defaultValue.isEmpty()))) {
            changes.add(new SchemaChange.ChangeDefault(table, column.withoutDefault()));
        }
        if (retyped) {
            changes.add(new SchemaChange.ChangeType(table, former, column));
        }
        if (defaultValue.isPresent() && (retyped || newDefault)) {
            changes.add(new SchemaChange.ChangeDefault(table, column));
        }
        if (former.nullable() && !column.nullable()) {
            backfill(column);
            changes.add(new SchemaChange.SetNotNull(table, column));
        }
        if (!former.nullable() && column.nullable()) {
            changes.add(new SchemaChange.DropNotNull(table, column));
        }
    }

    private void backfill(Column column) {
        boolean points =
                table.foreignKeys().stream().anyMatch(key -> key.column().equals(column));
        Optional<DefaultValue> plain = points ? Optional.empty() : Optional.of(PlainValues.of(table, column));
        column.defaultValue()
                .ifPresentOrElse(
                        value -> changes.add(new SchemaChange.Backfill(table, column, value, Origin.MODEL)),
                        () -> plain.ifPresent(
                                value -> changes.add(new SchemaChange.Backfill(table, column, value, Origin.ASSUMED))));
    }
}
