package dev.nodesmith.generate.data.prisma.postgresql;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.data.prisma.PrismaFeature;
import dev.nodesmith.generate.data.relational.OrmFeature;
import dev.nodesmith.generate.database.postgresql.PostgresqlFeature;
import dev.nodesmith.generate.layout.Place;
import java.util.Map;

/** What Prisma needs of {@code pg}: its pool, and the meaning of its errors. */
public final class PostgresqlPrismaFeature implements Feature {

    @Override
    public String id() {
        return "prisma-postgresql";
    }

    @Override
    public String title() {
        return "Prisma on PostgreSQL";
    }

    @Override
    public boolean applies(Generation generation) {
        return generation.selection().on(Axis.DATA) instanceof PrismaFeature
                && generation.selection().on(Axis.DATABASE) instanceof PostgresqlFeature;
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        add(out, "prisma-connection", Map.of("connections", OrmFeature.connections(generation)));
        add(out, "driver-errors", Map.of());
    }

    private static void add(Contributions out, String role, Map<String, ?> model) {
        out.source(Role.of(role), Place.DATABASE, "", role, role + ".ts.ftl", model);
    }
}
