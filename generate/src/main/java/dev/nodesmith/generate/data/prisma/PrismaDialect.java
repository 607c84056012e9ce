package dev.nodesmith.generate.data.prisma;

import dev.nodesmith.generate.data.relational.ConstraintNames;
import dev.nodesmith.generate.data.relational.Written;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.Dialect;
import dev.nodesmith.generate.plan.ReportPlan;
import java.util.List;
import java.util.Optional;

/** What a database changes about the schema of Prisma and about the values that its client takes and gives. */
public interface PrismaDialect extends ConstraintNames {

    Dialect dialect();

    /** {@code provider} of the data source. */
    String provider();

    /** Type of a field without question mark, {@code String} or {@code Int[]}. */
    String type(Column column);

    /** {@code @db.VarChar(200)}; empty where the type says it all. */
    Optional<String> nativeType(Column column);

    /** Argument of {@code @default()}; empty where the schema of Prisma has no words for it. */
    Optional<String> defaultValue(Column column);

    /** Attributes that only some databases understand, such as {@code @updatedAt}. */
    List<String> attributes(Column column);

    /** An index for parts of texts; empty where the database has none. */
    Optional<String> searchIndex(String fields, String name);

    /** Whether foreign keys have names. */
    Naming foreignKeys();

    /**
     * TypeScript expression of the model's value over a value of the client; empty where they are the same.
     *
     * @param model the TypeScript type whose property the column is
     */
    Optional<String> decode(Column column, String value, String model);

    /** The other way round, for a value that may be undefined where the column is one of {@code Presence.OPTIONAL}. */
    Optional<String> encode(Column column, String value, Presence presence);

    /** TypeScript function that does so for values that columns are compared with. */
    Optional<String> encoder(Column column);

    enum Presence {
        GIVEN,
        OPTIONAL
    }

    /** Assignments that every change makes by itself, as properties of the data. */
    Optional<String> touch(Column updatedAt);

    /** What tells how a conditional change of a row went. */
    Written written();

    /** What arrays are to Prisma. */
    Arrays arrays();

    enum Arrays {
        LISTS,
        JSON
    }

    /** Whether searching for a part of a text ignores case by itself. */
    Like like();

    enum Like {
        IGNORES_CASE,
        /** It does not, and is asked about a column with the text in small letters. */
        IN_SMALL_LETTERS,
        ASKED_TO_IGNORE_CASE
    }

    /** TypeScript expression of the present instant, for a column. */
    String now();

    /** Whether a transaction holds up queries beside it, so that reads need a client of their own. */
    Clients clients();

    enum Clients {
        ONE,
        ONE_FOR_READS
    }

    /** How Prisma notes migrations. */
    Journal journal();

    /**
     * @param instantType of its columns of instants
     * @param now SQL of the present instant
     * @param newId SQL of a random text
     */
    record Journal(String instantType, String now, String newId) {}

    /** A group of a report. */
    Figure group(ReportPlan.GroupPlan group, Column column);

    /** A figure of a report. */
    Figure figure(ReportPlan.MeasurePlan measure, Optional<Column> column);

    /** SQL of a value of a column that is compared in a raw query, around its place. */
    String cast(Column column, String place);

    /**
     * @param rowType type of the client's value, where it is not the one of the model
     * @param decode expression over {@code row}
     */
    record Figure(String sql, Optional<String> rowType, Optional<String> decode) {}
}
