package dev.nodesmith.generate.logging.winston;

import dev.nodesmith.generate.logging.LoggerFeature;

/** Winston: formats and transports to wherever lines have to go. */
public final class WinstonFeature implements LoggerFeature {

    @Override
    public String id() {
        return "winston";
    }

    @Override
    public String title() {
        return "Winston 3";
    }

    @Override
    public String reason() {
        return "The logger with most transports: lines can go to files and services beside standard output.";
    }
}
