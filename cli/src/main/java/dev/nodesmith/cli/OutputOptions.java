package dev.nodesmith.cli;

import picocli.CommandLine.Option;

/** Options that every command has. */
final class OutputOptions {

    static final String JSON = "Prints one JSON object to standard output.";

    @Option(names = "--json", description = JSON)
    private boolean json;

    boolean json() {
        return json;
    }
}
