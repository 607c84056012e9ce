package dev.nodesmith.generate.data.knex;

import dev.nodesmith.generate.data.relational.ConstraintNames;
import dev.nodesmith.generate.data.relational.Written;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.Dialect;
import dev.nodesmith.generate.plan.ReportPlan;
import dev.nodesmith.model.FieldType;
import java.util.Optional;

/** What a database changes about the queries of Knex, its migrations and the values that its driver takes and gives. */
public interface KnexDialect extends ConstraintNames {

    Dialect dialect();

    /** {@code client} of the configuration. */
    String client();

    /** Call that adds a column to a table of a migration, without what all databases have in common: {@code uuid('id')}. */
    String column(Column column);

    /** Expression of a default value over {@code knex}; empty where the database has none. */
    Optional<String> defaultValue(Column column);

    /** Condition of a check so that Knex leaves it as it is. */
    String condition(String sql);

    /** How migrations make tables. */
    Tables tables();

    enum Tables {
        /** By the builder, with their foreign keys. */
        WITH_KEYS,
        /** By the builder, which adds foreign keys once all tables are there. */
        BEFORE_KEYS,
        /** In SQL, where the builder has no word for what they need. */
        IN_SQL
    }

    /** Type of a column in rows of the driver, without null, where it is not the one of the model. */
    Optional<String> rowType(Column column);

    /**
     * TypeScript expression of the model's value over a value of the driver; empty where they are the same.
     *
     * @param model the TypeScript type whose property the column is
     */
    Optional<String> decode(Column column, String value, String model);

    /** The other way round, for a value that may be undefined. */
    Optional<String> encode(Column column, String value);

    /** TypeScript function that does so for values that columns are compared with. */
    Optional<String> encoder(Column column);

    /** TypeScript type of what {@link #encoder} gives. */
    String encoded();

    /** TypeScript expression of an instant as it is stored. */
    String instant(String value);

    /** Whether {@link #encoder} has something to do for columns of the type. */
    boolean converts(FieldType type);

    /** TypeScript function from a stored id to the model's. */
    String id(Column key);

    /** Type of whole numbers in rows. */
    String integer();

    /** TypeScript expression of the present instant, for a column. */
    String now(String knex);

    /** Whether a transaction holds up queries beside it, so that reads need a pool of their own. */
    Clients clients();

    enum Clients {
        ONE,
        ONE_FOR_READS
    }

    /** What tells how a change of rows went. */
    Written written();

    /** Whether a failed statement takes its transaction with it. */
    Failures failures();

    enum Failures {
        END_TRANSACTION,
        /** It does after a deadlock, and the statements that follow are on their own. */
        MAY_END_TRANSACTION,
        LEAVE_TRANSACTION
    }

    /** How rows without a value come last. */
    Nulls nulls();

    enum Nulls {
        BUILDER,
        RAW,
        /** By one more thing to sort by. */
        SORTED
    }

    /** Whether an index can follow a comparison of several columns at once. */
    Pairs pairs();

    enum Pairs {
        COMPARED,
        SPELLED_OUT
    }

    /** How a part of a text is found. */
    Like like();

    enum Like {
        BUILDER,
        RAW,
        IN_SMALL_LETTERS
    }

    /** A group of a report: SQL without alias. */
    Figure group(ReportPlan.GroupPlan group, Column column);

    /** A figure of a report. */
    Figure figure(ReportPlan.MeasurePlan measure, Optional<Column> column);

    /**
     * @param rowType type of the driver's value, where it is not the one of the model
     * @param decode expression over {@code row}
     */
    record Figure(String sql, Optional<String> rowType, Optional<String> decode) {

        public static Figure plain(String sql) {
            return new Figure(sql, Optional.empty(), Optional.empty());
        }
    }
}
