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
}
