package dev.nodesmith.generate.data.knex;

import dev.nodesmith.generate.data.knex.mysql.MysqlKnex;
import dev.nodesmith.generate.data.knex.postgresql.PostgresqlKnex;
import dev.nodesmith.generate.data.knex.sqlite.SqliteKnex;
import dev.nodesmith.generate.data.schema.Dialect;
import java.util.List;

/** The databases that Knex is emitted for, one line each. */
final class KnexDialects {

    private static final List<KnexDialect> ALL = List.of(new PostgresqlKnex(), new SqliteKnex(), new MysqlKnex());

    private KnexDialects() {}

    /** Knex on the database that writes {@code dialect}. */
    static KnexDialect of(Dialect dialect) {
        return ALL.stream()
                .filter(knex -> knex.dialect().getClass().equals(dialect.getClass()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no Knex for " + dialect));
    }
}
