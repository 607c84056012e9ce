package dev.nodesmith.generate.logging.pino;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.EnvVar;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.layout.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pino: JSON lines on standard output, written off the hot path. */
public final class PinoFeature implements Feature {

    private static final List<String> LEVELS = List.of("debug", "info", "warn", "error", "fatal", "silent");

    @Override
    public String id() {
        return "pino";
    }

    @Override
    public String title() {
        return "Pino 10";
    }

    @Override
    public Optional<Axis> axis() {
        return Optional.of(Axis.LOGGING);
    }

    @Override
    public String reason() {
        return "Structured lines at the least cost for each request.";
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        out.source("logger", Place.SHARED, "logger", "logger.ts.ftl", Map.of());
        out.env(EnvVar.withDefault(
                "LOG_LEVEL", new EnvVar.Choice(LEVELS), "info", "The least important lines that are written."));
    }
}
