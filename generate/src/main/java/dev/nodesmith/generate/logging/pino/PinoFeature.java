package dev.nodesmith.generate.logging.pino;

import dev.nodesmith.generate.Need;
import dev.nodesmith.generate.logging.LoggerFeature;
import java.util.Map;

/** Pino: written off the hot path. */
public final class PinoFeature implements LoggerFeature {

    @Override
    public String id() {
        return "pino";
    }

    @Override
    public String title() {
        return "Pino 10";
    }

    @Override
    public String reason() {
        return "Structured lines at the least cost for each request.";
    }

    @Override
    public Map<Need, String> merits() {
        return Map.of(Need.SPEED, "The least cost for each line.");
    }
}
