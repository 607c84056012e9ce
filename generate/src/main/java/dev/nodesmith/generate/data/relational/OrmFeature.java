package dev.nodesmith.generate.data.relational;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.data.migrations.MigratingFeature;

/** A data layer beside which rows can be read by statements of our own, since it costs time with every query. */
public interface OrmFeature extends MigratingFeature {

    /** Who reads lists and single rows. */
    enum Reads {
        ORM,
        /** What the role {@code reads} opens. */
        SQL
    }

    static Reads reads(Generation generation) {
        return generation.selection().choices().get(Axis.READS) instanceof ReadsFeature feature
                ? feature.reads()
                : Reads.ORM;
    }

    /** The expression of how many connections the ORM may open on a server: reads past it have some of their own. */
    static String connections(Generation generation) {
        return switch (reads(generation)) {
            case ORM -> "config.databasePoolSize";
            case SQL -> "config.databasePoolSize - readConnectionsOf(config)";
        };
    }
}
