package dev.nodesmith.cli;

import dev.nodesmith.app.EnvironmentException;
import dev.nodesmith.app.InputException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Shows what stopped a command, in the form that was asked for, and tells the shell whose fault it was. */
final class Failures implements IExecutionExceptionHandler {

    private static final String JSON = "--json";

    private final BugReport bugs = new BugReport();

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        boolean json = command.getParseResult().hasMatchedOption(JSON);
        return switch (failure) {
            case InputException input -> {
                if (json) {
                    print(command, Json.failure(input.problems()));
                } else {
                    printer(command).print(input.problems());
                }
                yield ExitCode.USER_INPUT.number();
            }
            case EnvironmentException environment -> {
                if (json) {
                    print(command, Json.failure(environment));
                } else {
                    printer(command).print(environment);
                }
                yield ExitCode.ENVIRONMENT.number();
            }
            default -> bugs.handleExecutionException(failure, command, parsed);
        };
    }

    private static void print(CommandLine command, String json) {
        command.getOut().println(json);
        command.getOut().flush();
    }

    private static ProblemPrinter printer(CommandLine command) {
        return new ProblemPrinter(command.getErr(), Terminal.current().palette());
    }
}
