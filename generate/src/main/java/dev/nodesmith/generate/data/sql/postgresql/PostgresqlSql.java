package dev.nodesmith.generate.data.sql.postgresql;

import dev.nodesmith.generate.data.relational.NamedConstraints;
import dev.nodesmith.generate.data.relational.PostgresqlReports;
import dev.nodesmith.generate.data.relational.Ts;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.Dialect;
import dev.nodesmith.generate.data.schema.PostgresqlDialect;
import dev.nodesmith.generate.data.schema.Table;
import dev.nodesmith.generate.data.sql.EmbeddedRow;
import dev.nodesmith.generate.data.sql.RowColumn;
import dev.nodesmith.generate.data.sql.SqlDialect;
import dev.nodesmith.generate.plan.ReportPlan;
import dev.nodesmith.model.FieldType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Statements for {@code pg}: parsers by type give values in their JSON form, so rows need no further work. */
public final class PostgresqlSql implements SqlDialect, NamedConstraints {

    private final PostgresqlDialect dialect = new PostgresqlDialect();

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public RowColumn row(Column column, String model) {
        String name = dialect.quote(column.name());
        String alias = column.name().equals(column.property()) ? "" : " AS \"" + column.property() + "\"";
        return new RowColumn(
                column,
                name + alias,
                embedded(column, name, alias),
                Optional.empty(),
                Optional.empty(),
                fromJson(column));
    }

    private static String embedded(Column column, String name, String alias) {
        return switch (column.type()) {
            case FieldType.DecimalType d -> Ts.string(name + "::text" + alias);
            case FieldType.BigIntType b -> Ts.string(name + "::text" + alias);
            case FieldType.DateTimeType d -> Ts.string(name + "::text" + alias);
            case FieldType.ArrayType a -> embeddedArray(a.element(), name, alias);
            default -> Ts.string(name + alias);
        };
    }

    private static String embeddedArray(FieldType element, String name, String alias) {
        return switch (element) {
            case FieldType.DecimalType d -> Ts.string(name + "::text[]" + alias);
            case FieldType.BigIntType b -> Ts.string(name + "::text[]" + alias);
            case FieldType.DateTimeType d -> Ts.string(name + "::text[]" + alias);
            default -> Ts.string(name + alias);
        };
    }

    /** The database takes twice as long to write an instant for us as to write it in its own way. */
    private static Optional<String> fromJson(Column column) {
        String value = "row." + column.property();
        return switch (column.type()) {
            case FieldType.DateTimeType d ->
                Optional.of((column.nullable() ? value + " && " : "") + "instant(" + value + ")");
            case FieldType.ArrayType a
            when a.element() instanceof FieldType.DateTimeType ->
                Optional.of((column.nullable() ? value + " === null ? null : " : "") + value + ".map(instant)");
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<String> encode(Column column, String value) {
        return column.type() instanceof FieldType.JsonType ? Optional.of("toJson(" + value + ")") : Optional.empty();
    }

    @Override
    public Optional<String> encoder(Column column) {
        return Optional.empty();
    }

    @Override
    public String embeddedColumns(List<RowColumn> columns) {
        return columns.stream().map(RowColumn::embedded).collect(Collectors.joining(",\n", "[\n", ",\n].join(', ')"));
    }

    @Override
    public Optional<String> decodeEmbedded(String value, Multiplicity multiplicity, EmbeddedRow row) {
        if (row.steps().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (multiplicity) {
                    case ONE -> value + " && " + row.read(value);
                    case MANY -> value + "?.map(" + row.reader() + ")";
                });
    }

    @Override
    public Optional<String> embeddedType() {
        return Optional.empty();
    }

    @Override
    public boolean jsonIsText() {
        return false;
    }

    @Override
    public String now() {
        return "now()";
    }

    @Override
    public String countAll() {
        return "count(*)::int";
    }

    @Override
    public String linkAll(Table join, Column source, Column target) {
        return "INSERT INTO " + dialect.quote(join.name()) + " (" + source.name() + ", " + target.name() + ")\n"
                + "SELECT $1, item FROM unnest($2::" + typeOf(target) + "[]) AS item\nON CONFLICT DO NOTHING";
    }

    @Override
    public String unlinkOthers(Table join, Column source, Column target) {
        return "DELETE FROM " + dialect.quote(join.name()) + " WHERE " + source.name() + " = $1 AND " + target.name()
                + " <> ALL($2)";
    }

    private static String typeOf(Column column) {
        return switch (column.type()) {
            case FieldType.UuidType u -> "uuid";
            case FieldType.IntType i -> "integer";
            case FieldType.BigIntType b -> "bigint";
            default -> "text";
        };
    }

    @Override
    public String period(ReportPlan.GroupPlan group, Column column) {
        return PostgresqlReports.period(dialect, group, column);
    }

    @Override
    public Figure figure(ReportPlan.MeasurePlan measure, Optional<Column> column) {
        return new Figure(PostgresqlReports.figure(dialect, measure, column), Optional.empty(), Optional.empty());
    }
}
