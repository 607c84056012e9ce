package dev.nodesmith.generate.data.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.nodesmith.generate.json.JsonText;
import dev.nodesmith.model.DefaultValue;
import dev.nodesmith.model.FieldType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Statements that make and remove a schema in SQLite. There is no index for parts of texts. */
final class SqliteDdl implements TableDdl {

    private final SqliteDialect dialect;
    private final KeyClauses clauses;

    SqliteDdl(SqliteDialect dialect) {
        this.dialect = dialect;
        this.clauses = new KeyClauses(this.dialect);
    }

    String up(Schema schema) {
        List<String> statements = new ArrayList<>();
        schema.tables().forEach(table -> statements.add(createTable(table)));
        for (Table table : schema.tables()) {
            String indexes = table.indexes().stream()
                    .filter(index -> index.kind() != Index.Kind.SEARCH)
                    .map(index -> createIndex(table, index))
                    .collect(Collectors.joining());
            if (!indexes.isEmpty()) {
                statements.add(indexes);
            }
        }
        return String.join("\n", statements);
    }

    String down(Schema schema) {
        return schema.tables().reversed().stream()
                .map(table -> "DROP TABLE " + dialect.quote(table.name()) + ";\n")
                .collect(Collectors.joining());
    }

    @Override
    public String createTable(Table table) {
        List<String> lines = new ArrayList<>();
        table.columns().forEach(column -> lines.add(column(table, column)));
        boolean counted = table.primaryKey().getFirst().filled() == Column.Filled.BY_DATABASE;
        if (!counted) {
            lines.add("CONSTRAINT " + table.primaryKeyName() + " PRIMARY KEY (" + clauses.names(table.primaryKey())
                    + ")");
        }
        for (CheckConstraint check : table.checks()) {
            condition(table, check).ifPresent(sql -> lines.add("CONSTRAINT " + check.name() + " CHECK (" + sql + ")"));
        }
        table.foreignKeys().forEach(key -> lines.add(clauses.constraint(key)));
        return "CREATE TABLE " + dialect.quote(table.name()) + " (\n  " + String.join(",\n  ", lines) + "\n);\n";
    }

    @Override
    public String column(Table table, Column column) {
        String name = dialect.quote(column.name());
        if (column.filled() == Column.Filled.BY_DATABASE) {
            return name + " INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL";
        }
        String defaultValue = defaultValue(column).map(sql -> " DEFAULT " + sql).orElse("");
        String check = column.type() instanceof FieldType.BooleanType ? " CHECK (" + name + " IN (0, 1))" : "";
        return name + " " + type(column.type()) + (column.nullable() ? "" : " NOT NULL") + defaultValue + check;
    }

    Optional<String> defaultValue(Column column) {
        return column.defaultValue().flatMap(value -> defaultOf(column, value));
    }

    /** The affinity decides how values are kept; the rest of the word tells readers what they mean. */
    static String type(FieldType type) {
        return switch (type) {
            case FieldType.IntType i -> "INTEGER";
            case FieldType.BigIntType b -> "BIGINT";
            case FieldType.BooleanType b -> "BOOLEAN";
            case FieldType.FloatType f -> "REAL";
            case FieldType.DecimalType d -> SqliteDialect.isLong(d) ? "TEXT" : "BIGINT";
            default -> "TEXT";
        };
    }

    private Optional<String> defaultOf(Column column, DefaultValue value) {
        return switch (value) {
            case DefaultValue.Literal literal -> Optional.of(literal(column.type(), literal.json()));
            case DefaultValue.Now now ->
                Optional.of(
                        switch (column.type()) {
                            case FieldType.DateType d -> "(date('now'))";
                            case FieldType.TimeType t -> "(time('now'))";
                            default -> "(" + dialect.now() + ")";
                        });
            case DefaultValue.RandomUuid uuid -> Optional.empty();
        };
    }

    private String literal(FieldType type, String json) {
        JsonNode value = JsonText.read(json);
        return switch (type) {
            case FieldType.JsonType j -> dialect.text(JsonText.of(value));
            case FieldType.ArrayType a -> dialect.text(JsonText.of(value));
            case FieldType.BooleanType b -> dialect.bool(value.booleanValue());
            case FieldType.DecimalType d -> decimal(d, new BigDecimal(value.asText()));
            case FieldType.BigIntType b -> value.asText();
            default -> value.isTextual() ? dialect.text(value.textValue()) : value.asText();
        };
    }

    private String decimal(FieldType.DecimalType type, BigDecimal value) {
        return SqliteDialect.isLong(type)
                ? dialect.text(SortableDecimal.of(value, type.precision(), type.scale()))
                : value.movePointRight(type.scale()).toBigInteger().toString();
    }

    Optional<String> condition(Table table, CheckConstraint check) {
        return rule(check.rule(), new ExpressionSql(dialect, table, ExpressionSql.Now.REFUSED));
    }

    private Optional<String> rule(CheckConstraint.Rule rule, ExpressionSql expressions) {
        return switch (rule) {
            case CheckConstraint.OneOf one ->
                Optional.of(dialect.quote(one.column().name()) + " IN ("
                        + one.values().stream().map(dialect::text).collect(Collectors.joining(", ")) + ")");
            case CheckConstraint.AtLeast least -> Optional.of(bound(least.column(), ">=", least.bound()));
            case CheckConstraint.AtMost most -> Optional.of(bound(most.column(), "<=", most.bound()));
            case CheckConstraint.Holds holds -> expressions.of(holds.expression());
        };
    }

    private String bound(Column column, String operator, BigDecimal bound) {
        String name = dialect.quote(column.name());
        if (column.type() instanceof FieldType.DecimalType decimal) {
            return name + " " + operator + " "
                    + (SqliteDialect.isLong(decimal)
                            ? dialect.text(SortableDecimal.of(bound, decimal.precision(), decimal.scale()))
                            : bound.movePointRight(decimal.scale())
                                    .stripTrailingZeros()
                                    .toPlainString());
        }
        return name + " " + operator + " " + bound.toPlainString();
    }

    @Override
    public String constraint(ForeignKey key) {
        return clauses.constraint(key);
    }

    @Override
    public String createIndex(Table table, Index index) {
        String unique = index.kind() == Index.Kind.UNIQUE ? "UNIQUE " : "";
        String kept = index.rows() == Index.Rows.KEPT ? " WHERE deleted_at IS NULL" : "";
        return "CREATE " + unique + "INDEX " + index.name() + " ON " + dialect.quote(table.name()) + " ("
                + clauses.names(index.columns()) + ")" + kept + ";\n";
    }
}
