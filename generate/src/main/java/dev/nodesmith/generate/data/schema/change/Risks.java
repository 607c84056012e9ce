package dev.nodesmith.generate.data.schema.change;

import dev.nodesmith.generate.data.schema.CheckConstraint;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.Dialect;
import dev.nodesmith.generate.data.schema.ForeignKey;
import dev.nodesmith.generate.data.schema.Index;
import dev.nodesmith.generate.data.schema.Table;
import dev.nodesmith.generate.data.schema.change.SchemaChange.Fate;
import dev.nodesmith.generate.data.schema.change.SchemaChange.Origin;
import dev.nodesmith.generate.data.schema.change.SchemaChange.Rows;
import dev.nodesmith.model.FieldType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What each change can do, where a database changes its tables in place. Counts are taken before the migration runs. */
record Risks(MigrationDialect migrations, SchemaDiff diff) {

    private static final String OLD_CODE = "programs that still use the old name fail from then on";

    Risk of(SchemaChange change) {
        return switch (change) {
            case SchemaChange.CreateTable c -> Risk.NONE;
            case SchemaChange.DropTable c ->
                c.fate() == Fate.CARRIED
                        ? Risk.of(
                                Safety.LOCKS, "its rows have been moved; programs that still read it fail from then on")
                        : Risk.of(Safety.LOSES_DATA, "all of its rows go", rows(c.table(), ""));
            case SchemaChange.RenameTable c -> Risk.of(Safety.LOCKS, OLD_CODE);
            case SchemaChange.AddColumn c -> Risk.NONE;
            case SchemaChange.DropColumn c ->
                c.fate() == Fate.CARRIED
                        ? Risk.of(
                                Safety.LOCKS,
                                "its values have been moved; programs that still read it fail from then on")
                        : Risk.of(Safety.LOSES_DATA, "all of its values go", values(c.table(), c.column()));
            case SchemaChange.RenameColumn c -> Risk.of(Safety.LOCKS, OLD_CODE);
            case SchemaChange.ChangeType c -> retyped(c);
            case SchemaChange.SetNotNull c -> required(c);
            case SchemaChange.DropNotNull c -> Risk.NONE;
            case SchemaChange.ChangeDefault c -> Risk.NONE;
            case SchemaChange.Backfill c ->
                c.origin() == Origin.MODEL
                        ? Risk.of(Safety.LOCKS, "it writes the rows that have no value")
                        : Risk.of(
                                Safety.MAY_FAIL,
                                "the model has no default, so that rows without a value are assumed to have the plainest one");
            case SchemaChange.RenameValues c -> Risk.of(Safety.LOCKS, "it writes the rows that have these values");
            case SchemaChange.AddCheck c -> check(c);
            case SchemaChange.DropCheck c -> Risk.NONE;
            case SchemaChange.AddKey c -> key(c);
            case SchemaChange.DropKey c -> Risk.NONE;
            case SchemaChange.AddIndex c -> index(c);
            case SchemaChange.DropIndex c -> Risk.NONE;
            case SchemaChange.RenameIndex c -> Risk.NONE;
            case SchemaChange.RenameConstraint c -> Risk.NONE;
            case SchemaChange.Spread c -> Risk.of(Safety.LOCKS, "it reads the whole table");
            case SchemaChange.Gather c -> Risk.of(Safety.LOSES_DATA, "of several links one stays", more(c.from()));
            case SchemaChange.Carry c -> Risk.of(Safety.LOCKS, "it reads the whole table");
        };
    }

    private Risk retyped(SchemaChange.ChangeType change) {
        if (!(migrations.cast(change.former().type(), change.column().type()) instanceof Cast.By by)) {
            return Risk.NONE;
        }
        return switch (by.kept()) {
            case IN_PLACE -> Risk.NONE;
            case ALL -> Risk.of(Safety.REWRITES, "every row is written anew");
            case ALL_OR_FAILS ->
                Risk.of(Safety.MAY_FAIL, "it fails at a value that the new type has no room or no form for");
            case PART ->
                Risk.of(
                        Safety.LOSES_DATA,
                        "what the new type has no room for is cut",
                        values(before(change.table()), change.former()));
        };
    }

    private Risk required(SchemaChange.SetNotNull change) {
        boolean points =
                change.table().foreignKeys().stream().map(ForeignKey::column).anyMatch(change.column()::equals);
        return points
                ? Risk.of(
                        Safety.MAY_FAIL, "a row without a link stands in its way, and which one it wants nobody knows")
                : Risk.of(Safety.LOCKS, "it reads the whole table");
    }

    private Risk check(SchemaChange.AddCheck change) {
        if (change.rows() == Rows.NONE) {
            return Risk.of(Safety.LOCKS, "it reads the whole table");
        }
        Table table = change.table();
        String reason = change.check().rule() instanceof CheckConstraint.OneOf
                ? "a row may have a value that is none any more"
                : "a row may not keep it";
        Optional<String> broken = migrations
                .dialect()
                .condition(table, change.check())
                .filter(condition -> isThere(table, RuleKey.columns(table, change.check())))
                .map(condition -> rows(before(table), " WHERE NOT (" + condition + ")"));
        return new Risk(Safety.MAY_FAIL, reason, broken);
    }

    private Table before(Table table) {
        return diff.pairs().stream()
                .filter(pair -> pair.after().equals(table))
                .map(TablePair::before)
                .findFirst()
                .orElse(table);
    }

    /** Whether columns have had the same names and forms before, so that one can ask for them now. */
    private boolean isThere(Table table, List<Column> columns) {
        List<Column> former = before(table).columns();
        return columns.stream()
                .allMatch(column -> former.stream()
                        .anyMatch(c -> c.name().equals(column.name())
                                && (c.type().equals(column.type())
                                        || (c.type() instanceof FieldType.EnumType
                                                && column.type() instanceof FieldType.EnumType))));
    }

    private Risk key(SchemaChange.AddKey change) {
        return change.rows() == Rows.NONE
                ? Risk.of(Safety.LOCKS, "it reads the table while others wait to write")
                : Risk.of(Safety.MAY_FAIL, "a row may point at nothing");
    }

    private Risk index(SchemaChange.AddIndex change) {
        return change.rows() == Rows.NONE
                ? Risk.of(Safety.LOCKS, "others wait to write until it is built")
                : new Risk(
                        Safety.MAY_FAIL,
                        "two rows may have the same values",
                        Optional.of(change.index())
                                .filter(index -> isThere(change.table(), index.columns()))
                                .map(index -> same(before(change.table()), index)));
    }

    private String rows(Table table, String where) {
        return "SELECT count(*) FROM " + quote(table.name()) + where;
    }

    private String values(Table table, Column column) {
        return "SELECT count(" + quote(column.name()) + ") FROM " + quote(table.name());
    }

    /** Links beyond the first one of each row. */
    private String more(Table join) {
        return "SELECT count(*) - count(DISTINCT "
                + quote(join.primaryKey().getFirst().name()) + ") FROM " + quote(join.name());
    }

    private String same(Table table, Index index) {
        String columns =
                index.columns().stream().map(column -> quote(column.name())).collect(Collectors.joining(", "));
        String given = index.columns().stream()
                .map(column -> quote(column.name()) + " IS NOT NULL")
                .collect(Collectors.joining(" AND "));
        String kept = index.rows() == Index.Rows.KEPT ? " AND deleted_at IS NULL" : "";
        return "SELECT count(*) FROM (SELECT 1 AS one FROM " + quote(table.name()) + " WHERE " + given + kept
                + " GROUP BY " + columns + " HAVING count(*) > 1) AS repeated";
    }

    private String quote(String name) {
        Dialect dialect = migrations.dialect();
        return dialect.quote(name);
    }
}
