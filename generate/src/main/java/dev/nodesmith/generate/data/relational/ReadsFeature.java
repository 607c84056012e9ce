package dev.nodesmith.generate.data.relational;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Selection;
import java.util.Optional;

/** How rows are read beside an ORM; a question that only those ask. */
public interface ReadsFeature extends Feature {

    OrmFeature.Reads reads();

    @Override
    default Optional<Axis> axis() {
        return Optional.of(Axis.READS);
    }

    @Override
    default Optional<Refusal> refuses(Selection selection) {
        return Optional.ofNullable(selection.choices().get(Axis.DATA))
                .filter(data -> !(data instanceof OrmFeature))
                .map(data -> new Refusal(
                        Axis.DATA, data.id(), "only behind an ORM can rows be read in another way.", "prisma"));
    }
}
