package dev.nodesmith.generate.database;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.data.schema.Dialect;
import java.util.Optional;

/** A relational database as a choice of the stack. */
public interface DatabaseFeature extends Feature {

    @Override
    default Optional<Axis> axis() {
        return Optional.of(Axis.DATABASE);
    }

    /** How it writes SQL. */
    Dialect dialect();
}
