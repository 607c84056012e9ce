package dev.nodesmith.generate.data.relational;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Need;
import java.util.Map;

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
    public Map<Need, String> merits() {
        return Map.of(Need.FEW_PARTS, "One way to the database for everything.");
    }

    @Override
    public String cost() {
        return "Reads are as fast as the ORM is.";
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
