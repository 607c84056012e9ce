package dev.nodesmith.generate.data.prisma.sqlite;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.data.prisma.PrismaFeature;
import dev.nodesmith.generate.database.sqlite.SqliteFeature;
import dev.nodesmith.generate.docs.Decision;
import dev.nodesmith.generate.docs.DocsSlots;
import dev.nodesmith.generate.layout.Place;
import java.util.List;
import java.util.Map;

/** What Prisma needs of libSQL's driver: its handle of the file, and the meaning of its errors. */
public final class SqlitePrismaFeature implements Feature {

    @Override
    public String id() {
        return "prisma-sqlite";
    }

    @Override
    public String title() {
        return "Prisma on SQLite";
    }

    @Override
    public boolean applies(Generation generation) {
        return generation.selection().on(Axis.DATA) instanceof PrismaFeature
                && generation.selection().on(Axis.DATABASE) instanceof SqliteFeature;
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        add(out, "prisma-connection");
        add(out, "driver-errors");
        document(out);
    }

    private static void add(Contributions out, String role) {
        out.source(Role.of(role), Place.DATABASE, "", role, role + ".ts.ftl", Map.of());
    }

    private static void document(Contributions out) {
        out.add(
                DocsSlots.DECISIONS,
                new Decision(
                        "sqlite-values",
                        "Prisma is told what SQLite stores",
                        "SQLite knows numbers and texts. Prisma's decimals pass through floating point there, and its"
                                + " instants have another form than the file's own functions give.",
                        "Decimals are whole numbers of their last digit (9.50 is 950), days and instants are texts such as"
                                + " `2026-01-31T12:00:00.000Z`, lists are JSON. Repositories convert them.",
                        List.of(
                                "No digit is lost, and texts of instants sort as the instants do.",
                                "Writers wait while a transaction runs; readers see what was committed before it.",
                                "In a text that is searched for, `%` and `_` stand for any text and any character.")));
    }
}
