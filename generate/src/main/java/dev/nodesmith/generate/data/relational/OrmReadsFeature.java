package dev.nodesmith.generate.data.relational;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Generation;

/** The ORM reads what it writes. */
public final class OrmReadsFeature implements ReadsFeature {

    @Override
    public String id() {
        return "orm";
    }

    @Override
    public String title() {
        return "By the ORM";
    }

    @Override
    public String reason() {
        return "One way to the database, whatever is asked of it.";
    }

    @Override
    public OrmFeature.Reads reads() {
        return OrmFeature.Reads.ORM;
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        // The data layer has all it takes.
    }
}
