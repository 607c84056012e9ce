package dev.nodesmith.generate.data.sql;

import dev.nodesmith.generate.data.schema.Dialect;
import dev.nodesmith.generate.data.sql.mysql.MysqlSql;
import dev.nodesmith.generate.data.sql.postgresql.PostgresqlSql;
import dev.nodesmith.generate.data.sql.sqlite.SqliteSql;
import java.util.List;

/** The databases that statements can be written for, one line each. */
public final class SqlDialects {

    private static final List<SqlDialect> ALL = List.of(new PostgresqlSql(), new SqliteSql(), new MysqlSql());

    private SqlDialects() {}

    /** The statements of the database that writes {@code dialect}. */
    public static SqlDialect of(Dialect dialect) {
        return ALL.stream()
                .filter(sql -> sql.dialect().getClass().equals(dialect.getClass()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no statements for " + dialect));
    }
}
