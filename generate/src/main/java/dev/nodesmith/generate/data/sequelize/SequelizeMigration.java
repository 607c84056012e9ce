package dev.nodesmith.generate.data.sequelize;

import dev.nodesmith.generate.data.relational.DefaultLiteral;
import dev.nodesmith.generate.data.relational.Ts;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.ForeignKey;
import dev.nodesmith.generate.data.schema.Index;
import dev.nodesmith.generate.data.schema.PostgresqlDialect;
import dev.nodesmith.generate.data.schema.Schema;
import dev.nodesmith.generate.data.schema.Table;
import dev.nodesmith.model.DefaultValue;
import dev.nodesmith.model.FieldType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The first migration, in the words of Sequelize's query interface; raw SQL only for checks, which that can but compare.
 *
 * @param constraints calls after {@code queryInterface.} once all tables are there
 * @param checks literals of statements
 * @param removed calls that take foreign keys back
 */
public record SequelizeMigration(
        boolean extension,
        List<TableView> tables,
        List<String> constraints,
        List<String> checks,
        List<String> indexes,
        List<String> removed,
        List<String> dropped) {

    private static final PostgresqlDialect DIALECT = new PostgresqlDialect();

    /** @param columns properties of the object of columns */
    public record TableView(String name, List<String> columns) {}

    static SequelizeMigration of(Schema schema) {
        List<TableView> tables = new ArrayList<>();
        List<String> constraints = new ArrayList<>();
        List<String> checks = new ArrayList<>();
        List<String> indexes = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        boolean searches = false;
        for (Table table : schema.tables()) {
            tables.add(new TableView(table.name(), columns(table)));
            for (ForeignKey key : table.foreignKeys()) {
                constraints.add(foreign(table, key));
                removed.add("removeConstraint('" + table.name() + "', '" + key.name() + "', { transaction })");
            }
            checks.addAll(checks(table));
            for (Index index : table.indexes()) {
                searches |= index.kind() == Index.Kind.SEARCH;
                indexes.add(index(table, index));
            }
        }
        return new SequelizeMigration(
                searches,
                List.copyOf(tables),
                List.copyOf(constraints),
                List.copyOf(checks),
                List.copyOf(indexes),
                List.copyOf(removed),
                schema.tables().reversed().stream().map(Table::name).toList());
    }

    static List<String> columns(Table table) {
        return table.columns().stream()
                .map(column -> Ts.key(column.name()) + ": " + definition(table, column))
                .toList();
    }

    static List<String> checks(Table table) {
        return table.checks().stream()
                .flatMap(check -> DIALECT.condition(table, check).stream()
                        .map(sql -> Ts.string("ALTER TABLE " + DIALECT.quote(table.name()) + " ADD CONSTRAINT "
                                + check.name() + " CHECK (" + sql + ")")))
                .toList();
    }

    static String definition(Table table, Column column) {
        List<String> parts = new ArrayList<>();
        parts.add("type: " + type(column));
        if (table.primaryKey().contains(column)) {
            parts.add("primaryKey: true");
        }
        if (column.filled() == Column.Filled.BY_DATABASE) {
            parts.add("autoIncrement: true");
        }
        if (!column.nullable()) {
            parts.add("allowNull: false");
        }
        defaultValue(column).ifPresent(value -> parts.add("defaultValue: " + value));
        return "{ " + String.join(", ", parts) + " }";
    }

    private static String type(Column column) {
        return column.type() instanceof FieldType.TimeType ? "'TIME(0)'" : SequelizeTypes.of(column.type());
    }

    private static Optional<String> defaultValue(Column column) {
        return column.defaultValue()
                .map(value -> value instanceof DefaultValue.Literal literal && isPlain(column.type())
                        ? DefaultLiteral.of(column.type(), literal.json())
                        : "literal(" + Ts.string(DIALECT.defaultValue(column).orElseThrow()) + ")");
    }

    /** Whether Sequelize writes the value as PostgreSQL reads it. */
    private static boolean isPlain(FieldType type) {
        return !(type instanceof FieldType.ArrayType || type instanceof FieldType.JsonType);
    }

    static String foreign(Table table, ForeignKey key) {
        return "addConstraint('" + table.name() + "', { type: 'foreign key', name: '" + key.name() + "', fields: ['"
                + key.column().name() + "'], references: { table: '" + key.targetTable() + "', field: '"
                + key.targetColumn().name() + "' }, onDelete: '"
                + key.onDelete().name().replace('_', ' ')
                + "', transaction })";
    }

    static String index(Table table, Index index) {
        String columns = index.columns().stream()
                .map(column -> index.kind() == Index.Kind.SEARCH
                        ? "{ name: " + Ts.string(column.name()) + ", operator: 'gin_trgm_ops' }"
                        : Ts.string(column.name()))
                .collect(Collectors.joining(", "));
        String more = switch (index.kind()) {
            case PLAIN -> "";
            case UNIQUE -> ", unique: true";
            case SEARCH -> ", using: 'gin'";
        };
        String kept = index.rows() == Index.Rows.KEPT ? ", where: { deleted_at: null }" : "";
        return "addIndex('" + table.name() + "', { name: '" + index.name() + "', fields: [" + columns + "]" + more
                + kept + ", transaction })";
    }
}
