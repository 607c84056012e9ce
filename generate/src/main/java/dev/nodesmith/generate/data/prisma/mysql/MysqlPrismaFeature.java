package dev.nodesmith.generate.data.prisma.mysql;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.data.prisma.PrismaFeature;
import dev.nodesmith.generate.data.relational.OrmFeature;
import dev.nodesmith.generate.database.mysql.MysqlFeature;
import dev.nodesmith.generate.docs.Decision;
import dev.nodesmith.generate.docs.DocsSlots;
import dev.nodesmith.generate.layout.Place;
import java.util.List;
import java.util.Map;

/** What Prisma needs of the driver {@code mariadb}: its pool, and the meaning of its errors. */
public final class MysqlPrismaFeature implements Feature {

    @Override
    public String id() {
        return "prisma-mysql";
    }

    @Override
    public String title() {
        return "Prisma on MySQL and MariaDB";
    }

    @Override
    public boolean applies(Generation generation) {
        return generation.selection().on(Axis.DATA) instanceof PrismaFeature
                && generation.selection().on(Axis.DATABASE) instanceof MysqlFeature;
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        add(out, "prisma-connection", Map.of("connections", OrmFeature.connections(generation)));
        add(out, "driver-errors", Map.of());
        document(out);
    }

    private static void add(Contributions out, String role, Map<String, ?> model) {
        out.source(Role.of(role), Place.DATABASE, "", role, role + ".ts.ftl", model);
    }

    private static void document(Contributions out) {
        out.add(
                DocsSlots.DECISIONS,
                new Decision(
                        "prisma-on-mysql",
                        "Changes are counted, and searched texts have a column in small letters",
                        "MySQL gives no row back with a change, so that Prisma looks for a row first and then changes what it"
                                + " found: of two changes of one version, both would come through. And it has no word there"
                                + " for a search that ignores case.",
                        "A repository changes a row by `updateMany` with all conditions, counts, and reads the row in the same"
                                + " transaction. Beside each text that is searched the database keeps one in small letters,"
                                + " which takes no room.",
                        List.of(
                                "Of several changes of the same version one succeeds.",
                                "Prisma has the driver `mariadb`; migrations and the development server have `mysql2`.",
                                "The client compares decimals as texts, which the database takes for floating-point numbers:"
                                        + " filters and sorting by decimals of more than 15 digits are not exact.")));
    }
}
