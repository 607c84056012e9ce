package dev.nodesmith.generate.logging;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.EnvVar;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.layout.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A logger: its template is {@code logger.ts.ftl} beside its class. Whichever is chosen, a line is one JSON object with the same
 * names, so that what reads the log need not know.
 */
public interface LoggerFeature extends Feature {

    List<String> LEVELS = List.of("debug", "info", "warn", "error", "fatal", "silent");

    @Override
    default Optional<Axis> axis() {
        return Optional.of(Axis.LOGGING);
    }

    @Override
    default void contribute(Generation generation, Contributions out) {
        out.source("logger", Place.SHARED, "logger", "logger.ts.ftl", Map.of());
        out.env(EnvVar.withDefault(
                "LOG_LEVEL", new EnvVar.Choice(LEVELS), "info", "The least important lines that are written."));
    }
}
