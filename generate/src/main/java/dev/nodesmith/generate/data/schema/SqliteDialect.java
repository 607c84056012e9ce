package dev.nodesmith.generate.data.schema;

import dev.nodesmith.model.FieldType;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * SQLite 3.39 and newer. It has neither exact decimals nor booleans: decimals of up to 18 digits are whole numbers of their
 * smallest unit, longer ones texts that sort like numbers, booleans 0 and 1.
 */
public final class SqliteDialect implements Dialect {

    /** Digits that a 64-bit integer holds whatever they are. */
    private static final int MOST_DIGITS = 18;

    private static final Set<String> RESERVED = Set.of(
            "abort",
            "action",
            "add",
            "after",
            "all",
            "alter",
            "always",
            "analyze",
            "and",
            "as",
            "asc",
            "attach",
            "autoincrement",
            "before",
            "begin",
            "between",
            "by",
            "cascade",
            "case",
            "cast",
            "check",
            "collate",
            "column",
            "commit",
            "conflict",
            "constraint",
            "create",
            "cross",
            "current",
            "current_date",
            "current_time",
            "current_timestamp",
            "database",
            "default",
            "deferrable",
            "deferred",
            "delete",
            "desc",
            "detach",
            "distinct",
            "do",
            "drop",
            "each",
            "else",
            "end",
            "escape",
            "except",
            "exclude",
            "exclusive",
            "exists",
            "explain",
            "fail",
            "filter",
            "first",
            "following",
            "for",
            "foreign",
            "from",
            "full",
            "generated",
            "glob",
            "group",
            "groups",
            "having",
            "if",
            "ignore",
            "immediate",
            "in",
            "index",
            "indexed",
            "initially",
            "inner",
            "insert",
            "instead",
            "intersect",
            "into",
            "is",
            "isnull",
            "join",
            "key",
            "last",
            "left",
            "like",
            "limit",
            "match",
            "materialized",
            "natural",
            "no",
            "not",
            "nothing",
            "notnull",
            "null",
            "nulls",
            "of",
            "offset",
            "on",
            "or",
            "order",
            "others",
            "outer",
            "over",
            "partition",
            "plan",
            "pragma",
            "preceding",
            "primary",
            "query",
            "raise",
            "range",
            "recursive",
            "references",
            "regexp",
            "reindex",
            "release",
            "rename",
            "replace",
            "restrict",
            "returning",
            "right",
            "rollback",
            "row",
            "rows",
            "savepoint",
            "select",
            "set",
            "table",
            "temp",
            "temporary",
            "then",
            "ties",
            "to",
            "transaction",
            "trigger",
            "unbounded",
            "union",
            "unique",
            "update",
            "using",
            "vacuum",
            "values",
            "view",
            "virtual",
            "when",
            "where",
            "window",
            "with",
            "without");

    /** Whether a decimal is too long for a whole number of its smallest unit. */
    public static boolean isLong(FieldType.DecimalType type) {
        return type.precision() > MOST_DIGITS;
    }

    @Override
    public String quote(String name) {
        return RESERVED.contains(name) ? "\"" + name + "\"" : name;
    }

    @Override
    public TableDdl ddl() {
        return new SqliteDdl(this);
    }

    @Override
    public String up(Schema schema) {
        return new SqliteDdl(this).up(schema);
    }

    @Override
    public String down(Schema schema) {
        return new SqliteDdl(this).down(schema);
    }

    @Override
    public String type(FieldType type) {
        return SqliteDdl.type(type);
    }

    @Override
    public Optional<String> defaultValue(Column column) {
        return new SqliteDdl(this).defaultValue(column);
    }

    @Override
    public Optional<String> condition(Table table, CheckConstraint check) {
        return new SqliteDdl(this).condition(table, check);
    }

    @Override
    public Optional<Integer> storedScale(FieldType type) {
        if (type instanceof FieldType.DecimalType decimal) {
            return isLong(decimal) ? Optional.empty() : Optional.of(decimal.scale());
        }
        return Optional.of(0);
    }

    @Override
    public Scaled number(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        int scale = Math.max(0, plain.scale());
        return new Scaled(plain.movePointRight(scale).toPlainString(), scale);
    }

    @Override
    public String bool(boolean value) {
        return value ? "1" : "0";
    }

    @Override
    public String instantType() {
        return "text";
    }

    @Override
    public String place(int position) {
        return "?";
    }

    @Override
    public String now() {
        return "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')";
    }

    @Override
    public String startOfDay(String day) {
        return "(" + day + " || 'T00:00:00.000Z')";
    }

    @Override
    public String length(String text) {
        return "length(" + text + ")";
    }

    @Override
    public String count(String array) {
        return "json_array_length(" + array + ")";
    }

    @Override
    public String isIn(String value, String array) {
        return "EXISTS (SELECT 1 FROM json_each(" + array + ") WHERE value = " + value + ")";
    }

    @Override
    public String startsWith(String text, String start) {
        return "substr(" + text + ", 1, length(" + start + ")) = " + start;
    }

    @Override
    public String endsWith(String text, String end) {
        return "substr(" + text + ", length(" + text + ") - length(" + end + ") + 1) = " + end;
    }

    @Override
    public String contains(String text, String part) {
        return "instr(" + text + ", " + part + ") > 0";
    }

    @Override
    public Optional<String> matches(String text, String pattern) {
        return Optional.empty();
    }
}
