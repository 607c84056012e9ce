package dev.nodesmith.generate.logging.pino;

import dev.nodesmith.generate.logging.LoggerFeature;

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
}
