package dev.nodesmith.generate.data.schema.change;

import dev.nodesmith.generate.data.schema.CheckConstraint;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.ForeignKey;
import dev.nodesmith.generate.data.schema.Index;
import dev.nodesmith.generate.data.schema.Table;
import dev.nodesmith.model.DefaultValue;
import java.util.Map;

/** One change of a schema. A table is given as it is called when the change has its turn. */
public sealed interface SchemaChange {

    Table table();

    record CreateTable(Table table) implements SchemaChange {}

    record DropTable(Table table, Fate fate) implements SchemaChange {}

    /** @param table as it is called then */
    record RenameTable(Table table, Table former) implements SchemaChange {}

    /** @param column one that rows can have at once: it may be null, or has a default value */
    record AddColumn(Table table, Column column) implements SchemaChange {}

    record DropColumn(Table table, Column column, Fate fate) implements SchemaChange {}

    record RenameColumn(Table table, Column former, Column column) implements SchemaChange {}

    record ChangeType(Table table, Column former, Column column) implements SchemaChange {}

    record SetNotNull(Table table, Column column) implements SchemaChange {}

    record DropNotNull(Table table, Column column) implements SchemaChange {}

    /** @param column with the default value that it has then, or none */
    record ChangeDefault(Table table, Column column) implements SchemaChange {}

    /** Gives rows without a value one. */
    record Backfill(Table table, Column column, DefaultValue value, Origin origin) implements SchemaChange {}

    /** @param values former value to the present one */
    record RenameValues(Table table, Column column, Map<String, String> values) implements SchemaChange {}

    record AddCheck(Table table, CheckConstraint check, Rows rows) implements SchemaChange {}

    record DropCheck(Table table, CheckConstraint check) implements SchemaChange {}

    record AddKey(Table table, ForeignKey key, Rows rows) implements SchemaChange {}

    record DropKey(Table table, ForeignKey key) implements SchemaChange {}

    record AddIndex(Table table, Index index, Rows rows) implements SchemaChange {}

    record DropIndex(Table table, Index index) implements SchemaChange {}

    record RenameIndex(Table table, Index former, Index index) implements SchemaChange {}

    /** A check, foreign key or primary key under another name. */
    record RenameConstraint(Table table, String former, String name) implements SchemaChange {}

    /** The links of a column become rows of a join table. */
    record Spread(Table table, Table from, Column column) implements SchemaChange {}

    /** Of the rows of a join table one each becomes a link. */
    record Gather(Table table, Column column, Table from) implements SchemaChange {}

    /** Rows of a table become rows of another one: columns there to columns here. */
    record Carry(Table table, Table from, Map<Column, Column> columns) implements SchemaChange {}

    /** What becomes of what is dropped. */
    enum Fate {
        LOST,
        /** Somewhere else already. */
        CARRIED
    }

    /** Where the value of rows that had none comes from. */
    enum Origin {
        /** The model's default value. */
        MODEL,
        /** The plainest value of the type. */
        ASSUMED
    }

    /** Which rows a constraint meets. */
    enum Rows {
        NONE,
        /** Those that are there, with values that nobody has held to it. */
        PRESENT
    }
}
