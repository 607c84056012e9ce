package dev.nodesmith.generate.data.sql;

import dev.nodesmith.generate.data.relational.ConstraintNames;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.Dialect;
import dev.nodesmith.generate.data.schema.Table;
import dev.nodesmith.generate.plan.ReportPlan;
import java.util.List;
import java.util.Optional;

/** What a database adds to {@link Dialect} where rows are read and written by statements of our own. */
public interface SqlDialect extends ConstraintNames {

    Dialect dialect();

    /** The place of the {@code position}th value of a statement, counted from 1. */
    default String place(int position) {
        return dialect().place(position);
    }

    /** @param model the TypeScript type whose property the column is */
    RowColumn row(Column column, String model);

    /** TypeScript expression that turns a value of the model into what the driver stores; empty where they are the same. */
    Optional<String> encode(Column column, String value);

    /** TypeScript function that does so for values that columns are compared with. */
    Optional<String> encoder(Column column);

    /** What the database says of a statement that writes. */
    default Answer answer() {
        return Answer.ROWS;
    }

    enum Answer {
        /** The rows that were written, where the statement asks for them. */
        ROWS,
        /** How many they were; who wants to see them reads them again. */
        COUNT
    }

    /** What an INSERT has in place of columns and values where the database makes up the whole row. */
    default String emptyRow() {
        return "DEFAULT VALUES";
    }

    /** TypeScript expression of an instant as the driver stores it. */
    default String instant(String value) {
        return value;
    }

    /** Whether statements ask for the rows that they write. */
    default boolean returning() {
        return answer() == Answer.ROWS;
    }

    /** TypeScript expression of the columns of a row that travels as JSON. */
    String embeddedColumns(List<RowColumn> columns);

    /**
     * TypeScript expression of what is embedded as the model has it; empty where it is that already.
     *
     * @param value the property of the row, undefined where it was not asked for
     */
    Optional<String> decodeEmbedded(String value, Multiplicity multiplicity, EmbeddedRow row);

    /** Type of such a property in the rows of the driver, where it is not the one of the model. */
    Optional<String> embeddedType();

    enum Multiplicity {
        ONE,
        MANY
    }

    /** How rows that are embedded are put in order and bounded. */
    default Bound bound(String key, int most) {
        return new Bound(" ORDER BY " + key + " LIMIT " + most, "");
    }

    /**
     * @param sql end of the clause that they come from
     * @param arguments what {@code embedMany} takes besides that clause
     */
    record Bound(String sql, String arguments) {}

    /** Whether JSON columns come out of the driver as text. */
    boolean jsonIsText();

    /** SQL that gives the present instant to {@code updated_at}. */
    String now();

    /** {@code count(*)} as a number of JavaScript. */
    String countAll();

    /** Joins one row to each of a list of ids, without repeating those that are joined already. */
    String linkAll(Table join, Column source, Column target);

    /** Removes the joins of a row to all but a list of ids. */
    String unlinkOthers(Table join, Column source, Column target);

    /** A group of a report: SQL of the select list without alias. */
    String period(ReportPlan.GroupPlan group, Column column);

    /** A figure of a report. */
    Figure figure(ReportPlan.MeasurePlan measure, Optional<Column> column);

    /**
     * @param sql without alias
     * @param rowType as in {@link RowColumn}
     */
    record Figure(String sql, Optional<String> rowType, Optional<String> decode) {}
}
