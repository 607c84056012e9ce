package dev.nodesmith.generate.data.schema.change;

import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.Index;
import java.util.List;
import java.util.stream.Collectors;

/** Changes as people read them. */
final class ChangeWords {

    private ChangeWords() {}

    /** {@code add column books.isbn}. */
    static String of(SchemaChange change) {
        String table = change.table().name();
        return switch (change) {
            case SchemaChange.CreateTable c -> "create table " + table;
            case SchemaChange.DropTable c -> "drop table " + table;
            case SchemaChange.RenameTable c -> "rename table " + c.former().name() + " to " + table;
            case SchemaChange.AddColumn c -> "add column " + place(c, c.column());
            case SchemaChange.DropColumn c -> "drop column " + place(c, c.column());
            case SchemaChange.RenameColumn c ->
                "rename column " + place(c, c.former()) + " to " + c.column().name();
            case SchemaChange.ChangeType c -> "change the type of " + place(c, c.column());
            case SchemaChange.SetNotNull c -> "require " + place(c, c.column());
            case SchemaChange.DropNotNull c -> "let " + place(c, c.column()) + " be null";
            case SchemaChange.ChangeDefault c ->
                (c.column().defaultValue().isPresent() ? "set" : "drop") + " the default of " + place(c, c.column());
            case SchemaChange.Backfill c -> "fill " + place(c, c.column()) + " where it is null";
            case SchemaChange.RenameValues c ->
                "rename values of " + place(c, c.column()) + ": "
                        + c.values().entrySet().stream()
                                .map(value -> value.getKey() + " to " + value.getValue())
                                .sorted()
                                .collect(Collectors.joining(", "));
            case SchemaChange.AddCheck c -> "add check " + c.check().name();
            case SchemaChange.DropCheck c -> "drop check " + c.check().name();
            case SchemaChange.AddKey c -> "add foreign key " + c.key().name();
            case SchemaChange.DropKey c -> "drop foreign key " + c.key().name();
            case SchemaChange.AddIndex c ->
                "add " + (c.index().kind() == Index.Kind.UNIQUE ? "unique index " : "index ") + table + " ("
                        + names(c.index().columns()) + ")";
            case SchemaChange.DropIndex c -> "drop index " + c.index().name();
            case SchemaChange.RenameIndex c ->
                "rename index " + c.former().name() + " to " + c.index().name();
            case SchemaChange.RenameConstraint c -> "rename constraint " + c.former() + " to " + c.name();
            case SchemaChange.Spread c ->
                "move links of " + c.from().name() + "." + c.column().name() + " to " + table;
            case SchemaChange.Gather c -> "move links of " + c.from().name() + " to " + place(c, c.column());
            case SchemaChange.Carry c -> "move rows of " + c.from().name() + " to " + table;
        };
    }

    private static String place(SchemaChange change, Column column) {
        return change.table().name() + "." + column.name();
    }

    private static String names(List<Column> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }
}
