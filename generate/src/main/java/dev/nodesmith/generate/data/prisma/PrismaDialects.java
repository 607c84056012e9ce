package dev.nodesmith.generate.data.prisma;

import dev.nodesmith.generate.data.prisma.mysql.MysqlPrisma;
import dev.nodesmith.generate.data.prisma.postgresql.PostgresqlPrisma;
import dev.nodesmith.generate.data.prisma.sqlite.SqlitePrisma;
import dev.nodesmith.generate.data.schema.Dialect;
import java.util.List;

/** The databases that Prisma is emitted for, one line each. */
public final class PrismaDialects {

    private static final List<PrismaDialect> ALL =
            List.of(new PostgresqlPrisma(), new SqlitePrisma(), new MysqlPrisma());

    private PrismaDialects() {}

    /** Prisma on the database that writes {@code dialect}. */
    public static PrismaDialect of(Dialect dialect) {
        return ALL.stream()
                .filter(prisma -> prisma.dialect().getClass().equals(dialect.getClass()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no Prisma for " + dialect));
    }
}
