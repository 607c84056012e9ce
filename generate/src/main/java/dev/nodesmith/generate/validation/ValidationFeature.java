package dev.nodesmith.generate.validation;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.DocumentFeature;
import dev.nodesmith.generate.Generation;
import java.util.Map;
import java.util.Optional;

/** Checks everything that comes from outside: requests and the environment. */
public interface ValidationFeature extends DocumentFeature {

    InputNames inputs();

    @Override
    default Optional<Axis> axis() {
        return Optional.of(Axis.VALIDATION);
    }

    @Override
    default Map<String, Object> vocabulary() {
        return Map.of("inputs", inputs());
    }

    /** The names of the validator that was chosen. */
    static InputNames names(Generation generation) {
        if (generation.selection().choices().get(Axis.VALIDATION) instanceof ValidationFeature chosen) {
            return chosen.inputs();
        }
        throw new IllegalStateException("no validator was chosen");
    }
}
