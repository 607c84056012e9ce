package dev.nodesmith.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** One line of what is wrong with the arguments, and where to read more: a whole usage text would hide it. */
final class UsageMistake implements IParameterExceptionHandler {

    private static final String JSON = "--json";

    @Override
    public int handleParseException(ParameterException mistake, String[] args) {
        CommandLine command = mistake.getCommandLine();
        PrintWriter err = command.getErr();
        String message = String.valueOf(mistake.getMessage());
        if (List.of(args).contains(JSON)) {
            command.getOut().println(Json.failure(message, help(command)));
            command.getOut().flush();
            return ExitCode.USER_INPUT.number();
        }
        err.println("nodesmith: " + Terminal.current().palette().error("error") + ": " + message);
        UnmatchedArgumentException.printSuggestions(mistake, err);
        err.println("    " + help(command));
        err.flush();
        return ExitCode.USER_INPUT.number();
    }

    private static String help(CommandLine command) {
        return "see " + command.getCommandSpec().qualifiedName() + " --help";
    }
}
