package dev.nodesmith.generate.data.sql;

import dev.nodesmith.generate.data.relational.StoredEntity;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.Schema;
import dev.nodesmith.generate.data.schema.Table;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.ColumnPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An entity, its table, and the dialect that its SQL is written in: what all views of its files start from. */
record EntitySql(BackendPlan plan, Schema schema, SqlDialect dialect, ResourcePlan resource) {

    Table table() {
        return schema.of(resource.entity().name());
    }

    /** The table's name as statements write it. */
    String tableName() {
        return name(table().name());
    }

    String name(String sqlName) {
        return dialect.dialect().quote(sqlName);
    }

    Column column(ColumnPlan column) {
        return table().column(column.property());
    }

    String columnName(ColumnPlan column) {
        return name(column(column).name());
    }

    /** The columns that leave the server, in the order of the model. */
    List<RowColumn> rows() {
        return resource.outputs().stream()
                .flatMap(output -> output.column().stream())
                .map(this::column)
                .map(column -> dialect.row(column, resource.names().type()))
                .toList();
    }

    StoredEntity entity() {
        return new StoredEntity(plan, schema, resource);
    }

    /** Whether rows of the driver need work to become what the model says. */
    boolean mapped() {
        return !resource.entity().computed().isEmpty()
                || rows().stream().anyMatch(row -> row.decode().isPresent());
    }

    /** Name of the function that does it. */
    Optional<String> mapper() {
        return mapped() ? Optional.of("to" + resource.names().type()) : Optional.empty();
    }

    /** Type of the rows of the driver. */
    String rowType() {
        return resource.names().type() + "Row";
    }

    /** Whether a read of another row can bring rows of this one along. */
    boolean embedded() {
        return plan.resources().stream()
                .flatMap(other -> other.includes().stream())
                .anyMatch(include -> include.target().equals(resource.entity().name()));
    }

    /** Functions that make the model of a row that came as JSON inside of another one. */
    List<String> embeddedSteps() {
        Stream<String> fromJson = rows().stream().anyMatch(row -> row.fromJson().isPresent())
                ? Stream.of("from" + resource.names().type() + "Json")
                : Stream.empty();
        return Stream.concat(fromJson, mapper().stream()).toList();
    }

    EntitySql of(String entity) {
        return new EntitySql(plan, schema, dialect, plan.resource(entity));
    }
}
