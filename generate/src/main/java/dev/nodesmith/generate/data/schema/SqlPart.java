package dev.nodesmith.generate.data.schema;

import dev.nodesmith.model.FieldType;
import java.util.Optional;

/**
 * A piece of an SQL expression.
 *
 * @param rank how tightly its outermost operator binds; pieces of a lower rank stand in parentheses
 * @param type of a column; empty for everything else
 * @param scale digits after the point that the number lacks, see {@link Dialect#storedScale}
 * @param literal the text, for a literal text
 */
record SqlPart(String sql, int rank, Optional<FieldType> type, int scale, Nulls nulls, Optional<String> literal) {

    static final int OR = 1;
    static final int AND = 2;
    static final int NOT = 3;
    static final int COMPARISON = 4;
    static final int JOIN = 5;
    static final int SUM = 6;
    static final int PRODUCT = 7;
    static final int ATOM = 9;

    enum Nulls {
        POSSIBLE,
        NEVER,
        /** The literal {@code null}. */
        ALWAYS
    }

    static SqlPart of(String sql, int rank) {
        return new SqlPart(sql, rank, Optional.empty(), 0, Nulls.NEVER, Optional.empty());
    }

    static SqlPart atom(String sql) {
        return of(sql, ATOM);
    }

    static SqlPart number(Dialect.Scaled number, int rank) {
        return new SqlPart(number.sql(), rank, Optional.empty(), number.scale(), Nulls.NEVER, Optional.empty());
    }

    SqlPart with(Nulls possible) {
        return new SqlPart(sql, rank, type, scale, possible, literal);
    }

    /** The text, in parentheses where its operator binds less tightly than {@code least}. */
    String in(int least) {
        return rank < least ? "(" + sql + ")" : sql;
    }

    boolean isInstant() {
        return type.filter(FieldType.DateTimeType.class::isInstance).isPresent();
    }

    boolean isDay() {
        return type.filter(FieldType.DateType.class::isInstance).isPresent();
    }
}
