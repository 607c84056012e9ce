package dev.nodesmith.generate.data.schema;

import dev.nodesmith.model.FieldType;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** PostgreSQL 14 and newer. */
public final class PostgresqlDialect implements Dialect {

    /** Words that cannot be the name of a column or table without quotes. */
    private static final Set<String> RESERVED = Set.of(
            "all",
            "analyse",
            "analyze",
            "and",
            "any",
            "array",
            "as",
            "asc",
            "asymmetric",
            "authorization",
            "binary",
            "both",
            "case",
            "cast",
            "check",
            "collate",
            "collation",
            "column",
            "concurrently",
            "constraint",
            "create",
            "cross",
            "current_catalog",
            "current_date",
            "current_role",
            "current_schema",
            "current_time",
            "current_timestamp",
            "current_user",
            "default",
            "deferrable",
            "desc",
            "distinct",
            "do",
            "else",
            "end",
            "except",
            "false",
            "fetch",
            "for",
            "foreign",
            "freeze",
            "from",
            "full",
            "grant",
            "group",
            "having",
            "ilike",
            "in",
            "initially",
            "inner",
            "intersect",
            "into",
            "is",
            "isnull",
            "join",
            "lateral",
            "leading",
            "left",
            "like",
            "limit",
            "localtime",
            "localtimestamp",
            "natural",
            "not",
            "notnull",
            "null",
            "offset",
            "on",
            "only",
            "or",
            "order",
            "outer",
            "overlaps",
            "placing",
            "primary",
            "references",
            "returning",
            "right",
            "select",
            "session_user",
            "similar",
            "some",
            "symmetric",
            "system_user",
            "table",
            "tablesample",
            "then",
            "to",
            "trailing",
            "true",
            "union",
            "unique",
            "user",
            "using",
            "variadic",
            "verbose",
            "when",
            "where",
            "window",
            "with");

    @Override
    public String quote(String name) {
        return RESERVED.contains(name) ? "\"" + name + "\"" : name;
    }

    @Override
    public TableDdl ddl() {
        return new PostgresqlDdl(this);
    }

    @Override
    public String up(Schema schema) {
        return new PostgresqlDdl(this).up(schema);
    }

    @Override
    public String down(Schema schema) {
        return new PostgresqlDdl(this).down(schema);
    }

    @Override
    public String type(FieldType type) {
        return PostgresqlDdl.type(type);
    }

    @Override
    public Optional<String> defaultValue(Column column) {
        return new PostgresqlDdl(this).defaultValue(column);
    }

    @Override
    public Optional<String> condition(Table table, CheckConstraint check) {
        return new PostgresqlDdl(this).condition(table, check);
    }

    @Override
    public Optional<Integer> storedScale(FieldType type) {
        return Optional.of(0);
    }

    @Override
    public Scaled number(BigDecimal value) {
        return new Scaled(value.stripTrailingZeros().toPlainString(), 0);
    }

    @Override
    public String bool(boolean value) {
        return value ? "true" : "false";
    }

    @Override
    public String instantType() {
        return "timestamptz";
    }

    @Override
    public String place(int position) {
        return "$" + position;
    }

    @Override
    public String now() {
        return "now()";
    }

    @Override
    public String startOfDay(String day) {
        return "(" + day + "::timestamp AT TIME ZONE 'UTC')";
    }

    @Override
    public String length(String text) {
        return "char_length(" + text + ")";
    }

    @Override
    public String count(String array) {
        return "cardinality(" + array + ")";
    }

    @Override
    public String isIn(String value, String array) {
        return "coalesce(" + value + " = ANY(" + array + "), false)";
    }

    @Override
    public String startsWith(String text, String start) {
        return "starts_with(" + text + ", " + start + ")";
    }

    @Override
    public String endsWith(String text, String end) {
        return "right(" + text + ", char_length(" + end + ")) = " + end;
    }

    @Override
    public String contains(String text, String part) {
        return "strpos(" + text + ", " + part + ") > 0";
    }

    @Override
    public Optional<String> matches(String text, String pattern) {
        // (?p): as in ECMAScript, a point stands for no line break.
        return Optional.of(text + " ~ " + text("(?p)" + pattern));
    }
}
