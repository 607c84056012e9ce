package dev.nodesmith.generate.logging.winston;

import dev.nodesmith.generate.Need;
import dev.nodesmith.generate.logging.LoggerFeature;
import java.util.Map;

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

    @Override
    public Map<Need, String> merits() {
        return Map.of(
                Need.LOG_TARGETS, "Transports to files, services and syslog, several at a time.",
                Need.FAMILIARITY, "The logger of most existing Node projects.");
    }

    @Override
    public String cost() {
        return "Costs more for each line than Pino.";
    }
}
