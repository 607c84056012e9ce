package dev.nodesmith.cli;

import dev.nodesmith.app.NewProject;

/** Where the JVM starts. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** An error of the virtual machine, such as no memory, is no exception to the rule that bugs have a code of their own. */
    private static int run(String[] args) {
        try {
            if (args.length > 0 && args[0].equals(NewCommand.NAME)) {
                NewProject.prepare();
            }
            return NodesmithCommand.commandLine(args).execute(args);
        } catch (Error e) {
            e.printStackTrace();
            return ExitCode.BUG.number();
        }
    }
}
