package dev.nodesmith.generate.data.schema;

import dev.nodesmith.model.FieldType;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How one database writes what all of them mean. Templates never ask which database it is: whatever differs in SQL comes from
 * here as text.
 */
public interface Dialect {

    /** A name, in quotes only where it would be read as something else without. */
    String quote(String name);

    /** The script that makes the whole schema, one statement after the other. */
    String up(Schema schema);

    /** The script that removes it again. */
    String down(Schema schema);

    /** What those scripts are made of. */
    TableDdl ddl();

    /** Type of a column, as its table has it. */
    String type(FieldType type);

    /** SQL of a column's default value; empty where statements have to give it. */
    Optional<String> defaultValue(Column column);

    /** SQL of a check's condition; empty where the database cannot express it. */
    Optional<String> condition(Table table, CheckConstraint check);

    /**
     * Digits after the point that the stored number lacks: a database without exact decimals keeps them as whole numbers, 9.50
     * as 950. Empty where the type cannot be reckoned with.
     */
    Optional<Integer> storedScale(FieldType type);

    /** A number in an expression; those with a fraction too. */
    Scaled number(BigDecimal value);

    String bool(boolean value);

    /** Type of a column of instants. */
    String instantType();

    /** The place of the {@code position}th value of a statement, counted from 1. */
    String place(int position);

    /** The present instant. */
    String now();

    /** A day at its first instant, to compare it with instants. */
    String startOfDay(String day);

    /** Number of code points. */
    String length(String text);

    /** Number of values of an array column. */
    String count(String array);

    /** Whether a value is in an array column. */
    String isIn(String value, String array);

    String startsWith(String text, String start);

    String endsWith(String text, String end);

    String contains(String text, String part);

    /** Whether a text matches a regular expression of ECMAScript; empty where the database has none. */
    Optional<String> matches(String text, String pattern);

    /** Two texts, one after the other; {@code ||} goes between operands that need no parentheses. */
    default Joined join(String left, String right) {
        return new Joined(left + " || " + right, SqlPart.JOIN);
    }

    /** Whether two values are the same, where null is a value too. */
    default Joined same(String left, String right) {
        return new Joined(left + " IS NOT DISTINCT FROM " + right, SqlPart.COMPARISON);
    }

    /** Whether two values differ, where null is a value too. */
    default Joined differ(String left, String right) {
        return new Joined(left + " IS DISTINCT FROM " + right, SqlPart.COMPARISON);
    }

    /** Quotient of two numbers, whole where both are; empty where the database has another one. */
    default Optional<Joined> quotient(String left, String right) {
        return Optional.of(new Joined(left + " / " + right, SqlPart.PRODUCT));
    }

    /** An instant of the form {@code 2026-01-31T12:00:00.000Z}, to compare it with columns of instants. */
    default String instant(String value) {
        return text(value);
    }

    /** What becomes of changes of the structure when a transaction is rolled back. */
    default Structure structure() {
        return Structure.TRANSACTIONAL;
    }

    enum Structure {
        TRANSACTIONAL,
        /** They stay, whatever comes after them. */
        IMMEDIATE
    }

    /** A text in quotes. */
    default String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    /** A number of {@code scale} digits after the point, written without the point. */
    record Scaled(String sql, int scale) {}

    /**
     * Two parts made one.
     *
     * @param rank how tightly it binds, as in {@link SqlPart}
     */
    record Joined(String sql, int rank) {}
}
