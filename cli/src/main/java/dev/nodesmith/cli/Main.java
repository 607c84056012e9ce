package dev.nodesmith.cli;

/** Where the JVM starts. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(NodesmithCommand.commandLine().execute(args));
    }
}
