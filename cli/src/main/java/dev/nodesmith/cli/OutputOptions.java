package dev.nodesmith.cli;

import picocli.CommandLine.Option;

/** Options that every command has. */
final class OutputOptions {

    @Option(names = "--json", description = "Prints one JSON object to standard output.")
    private boolean json;

    boolean json() {
        return json;
    }
}
