package dev.nodesmith.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * A command answers every mistake of the user and of the surroundings itself, so what arrives here is ours: it is shown
 * whole, for the person who reports it, and gets the exit code of a bug.
 */
final class BugReport implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception bug, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        err.println("nodesmith: this is a bug of Nodesmith, please report it with the lines below.");
        bug.printStackTrace(err);
        err.flush();
        return ExitCode.BUG.number();
    }
}
