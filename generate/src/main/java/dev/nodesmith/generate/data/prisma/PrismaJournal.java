package dev.nodesmith.generate.data.prisma;

import dev.nodesmith.generate.data.migrations.MigrationJournal;
import dev.nodesmith.generate.data.schema.Dialect;
import java.util.Optional;

/** The table in which Prisma notes migrations, so that its command line and our runner know the same ones. */
final class PrismaJournal {

    private static final String TABLE = """
            CREATE TABLE IF NOT EXISTS _prisma_migrations (
              id varchar(36) PRIMARY KEY NOT NULL,
              checksum varchar(64) NOT NULL,
              finished_at {instant},
              migration_name varchar(255) NOT NULL,
              logs text,
              rolled_back_at {instant},
              started_at {instant} NOT NULL DEFAULT {now},
              applied_steps_count integer NOT NULL DEFAULT 0
            )""";

    private static final String NOTE = """
            INSERT INTO _prisma_migrations
              (id, migration_name, checksum, finished_at, applied_steps_count)
            VALUES ({id}, {1}, {2}, {now}, 1)""";

    private static final String BEGIN = """
            INSERT INTO _prisma_migrations
              (id, migration_name, checksum)
            VALUES ({id}, {1}, {2})""";

    private static final String APPLIED = """
            SELECT migration_name AS name, checksum
            FROM _prisma_migrations
            WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL
            ORDER BY migration_name""";

    private static final String FORGET = "DELETE FROM _prisma_migrations WHERE migration_name = {1}";

    private PrismaJournal() {}

    static MigrationJournal of(PrismaDialect prisma) {
        return prisma.dialect().structure() == Dialect.Structure.TRANSACTIONAL ? atOnce(prisma) : inSteps(prisma);
    }

    private static MigrationJournal atOnce(PrismaDialect prisma) {
        return new MigrationJournal(
                filled(TABLE, prisma), APPLIED, filled(NOTE, prisma), filled(FORGET, prisma), Optional.empty());
    }

    private static MigrationJournal inSteps(PrismaDialect prisma) {
        return new MigrationJournal(
                filled(TABLE, prisma),
                APPLIED,
                filled(BEGIN, prisma),
                filled(FORGET, prisma),
                Optional.of(new MigrationJournal.Steps(
                        "SELECT migration_name AS name, checksum FROM _prisma_migrations"
                                + " WHERE finished_at IS NULL AND rolled_back_at IS NULL",
                        filled(
                                "UPDATE _prisma_migrations SET finished_at = {now}, applied_steps_count = 1"
                                        + " WHERE migration_name = {1}",
                                prisma),
                        filled(
                                "UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = {1}",
                                prisma))));
    }

    private static String filled(String sql, PrismaDialect prisma) {
        PrismaDialect.Journal journal = prisma.journal();
        return sql.replace("{instant}", journal.instantType())
                .replace("{now}", journal.now())
                .replace("{id}", journal.newId())
                .replace("{1}", prisma.dialect().place(1))
                .replace("{2}", prisma.dialect().place(2));
    }
}
