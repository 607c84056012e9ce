package dev.nodesmith.generate.data.schema;

import dev.nodesmith.generate.plan.Naming;
import dev.nodesmith.model.Expression;
import dev.nodesmith.model.Relation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Statements that make and remove a schema in MySQL and MariaDB. */
final class MysqlDdl implements TableDdl {

    private final MysqlDialect dialect;
    private final KeyClauses clauses;

    MysqlDdl(MysqlDialect dialect) {
        this.dialect = dialect.forScripts();
        this.clauses = new KeyClauses(this.dialect);
    }

    /** Tables that point at later ones could not be made one after the other, unless nobody looks. */
    String up(Schema schema) {
        List<String> statements =
                new ArrayList<>(schema.tables().stream().map(this::createTable).toList());
        if (pointsAhead(schema)) {
            statements.addFirst("SET foreign_key_checks = 0;\n");
            statements.add("SET foreign_key_checks = 1;\n");
        }
        return String.join("\n", statements);
    }

    private static boolean pointsAhead(Schema schema) {
        Set<String> made = new HashSet<>();
        for (Table table : schema.tables()) {
            made.add(table.name());
            if (!table.foreignKeys().stream().allMatch(key -> made.contains(key.targetTable()))) {
                return true;
            }
        }
        return false;
    }

    /** The same the other way round. */
    String down(Schema schema) {
        String tables = schema.tables().reversed().stream()
                .map(table -> "DROP TABLE " + dialect.quote(table.name()) + ";\n")
                .collect(Collectors.joining());
        return pointsAhead(schema)
                ? "SET foreign_key_checks = 0;\n" + tables + "SET foreign_key_checks = 1;\n"
                : tables;
    }

    @Override
    public String createTable(Table table) {
        MysqlKeys keys = new MysqlKeys(dialect, table);
        MysqlTypes types = MysqlTypes.of(table);
        List<String> lines = new ArrayList<>();
        table.columns().forEach(column -> lines.add(column(column, types)));
        lines.addAll(keys.columns());
        lines.add("PRIMARY KEY (" + clauses.names(table.primaryKey()) + ")");
        lines.addAll(keys.keys());
        for (CheckConstraint check : table.checks()) {
            condition(table, check).ifPresent(sql -> lines.add("CONSTRAINT " + check.name() + " CHECK (" + sql + ")"));
        }
        table.foreignKeys().forEach(key -> lines.add(clauses.constraint(key)));
        return "CREATE TABLE " + dialect.quote(table.name()) + " (\n  " + String.join(",\n  ", lines)
                + "\n) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;\n";
    }

    @Override
    public String column(Table table, Column column) {
        return column(column, MysqlTypes.of(table));
    }

    @Override
    public String constraint(ForeignKey key) {
        return clauses.constraint(key);
    }

    /** An index is a clause of the statement that changes its table. */
    @Override
    public String createIndex(Table table, Index index) {
        return "ALTER TABLE " + dialect.quote(table.name()) + " ADD " + new MysqlKeys(dialect, table).key(index)
                + ";\n";
    }

    private String column(Column column, MysqlTypes types) {
        if (column.lowered().isPresent()) {
            return dialect.quote(column.name()) + " " + types.of(column) + " GENERATED ALWAYS AS (lower("
                    + dialect.quote(column.lowered().get()) + ")) VIRTUAL";
        }
        String counted = column.filled() == Column.Filled.BY_DATABASE ? " AUTO_INCREMENT" : "";
        String type = types.of(column);
        String defaultValue = new MysqlLiterals(dialect)
                .defaultValue(column)
                .map(value -> " DEFAULT " + (isOutside(type) ? "(" + value + ")" : value))
                .orElse("");
        return dialect.quote(column.name()) + " " + type + (column.nullable() ? "" : " NOT NULL") + counted
                + defaultValue;
    }

    /** Such columns take only expressions for a default value, which parentheses make of a literal. */
    private static boolean isOutside(String type) {
        return type.endsWith("text") || type.equals("json");
    }

    Optional<String> condition(Table table, CheckConstraint check) {
        return switch (check.rule()) {
            case CheckConstraint.OneOf one ->
                Optional.of(dialect.quote(one.column().name()) + " IN ("
                        + one.values().stream().map(dialect::text).collect(Collectors.joining(", ")) + ")");
            case CheckConstraint.AtLeast least -> Optional.of(bound(least.column(), ">=", least.bound()));
            case CheckConstraint.AtMost most -> Optional.of(bound(most.column(), "<=", most.bound()));
            case CheckConstraint.Holds holds ->
                new ExpressionSql(dialect, table, ExpressionSql.Now.REFUSED)
                        .of(holds.expression())
                        .filter(sql -> isAllowed(table, holds.expression()));
        };
    }

    /** MySQL refuses rules over columns that it sets to null or counts up by itself. */
    private static boolean isAllowed(Table table, Expression rule) {
        return table.columns().stream()
                .filter(column -> isChanged(table, column))
                .noneMatch(column -> names(rule, column));
    }

    private static boolean isChanged(Table table, Column column) {
        return column.filled() == Column.Filled.BY_DATABASE
                || table.foreignKeys().stream()
                        .anyMatch(key -> key.column().equals(column) && key.onDelete() == Relation.OnDelete.SET_NULL);
    }

    private static boolean names(Expression expression, Column column) {
        return expression
                .root()
                .references()
                .map(reference -> Naming.camel(reference.path().getFirst()))
                .anyMatch(name ->
                        column.property().equals(name) || column.property().equals(name + "Id"));
    }

    private String bound(Column column, String operator, BigDecimal bound) {
        return dialect.quote(column.name()) + " " + operator + " " + bound.toPlainString();
    }
}
