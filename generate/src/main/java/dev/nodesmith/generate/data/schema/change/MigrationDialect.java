package dev.nodesmith.generate.data.schema.change;

import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.Dialect;
import dev.nodesmith.generate.data.schema.Index;
import dev.nodesmith.generate.data.schema.MysqlDialect;
import dev.nodesmith.generate.data.schema.PostgresqlDialect;
import dev.nodesmith.generate.data.schema.SqliteDialect;
import dev.nodesmith.model.FieldType;
import java.util.List;
import java.util.Optional;

/** How one database changes what it has, and what of a schema it has at all. */
public interface MigrationDialect {

    Dialect dialect();

    /** Whether it has such an index. */
    boolean keeps(Index index);

    /** What a column of one type takes to be one of another type. */
    Cast cast(FieldType from, FieldType to);

    /** The steps of some changes, in an order that works for them. */
    List<MigrationStep> steps(SchemaDiff diff);

    static MigrationDialect of(Dialect dialect) {
        return switch (dialect) {
            case PostgresqlDialect postgresql -> new PostgresqlMigrations(postgresql);
            case SqliteDialect sqlite -> new SqliteMigrations(sqlite);
            case MysqlDialect mysql -> new MysqlMigrations(mysql.forScripts());
            default -> throw new IllegalArgumentException("no migrations for " + dialect);
        };
    }

    /** The default value of a column, as the database has it. */
    default Optional<String> defaultValue(Column column) {
        return dialect().defaultValue(column);
    }
}
