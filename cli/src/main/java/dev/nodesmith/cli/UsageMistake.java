package dev.nodesmith.cli;

import dev.nodesmith.app.Nearest;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        Optional<String> unknown = unknownCommand(mistake);
        String message = unknown.map(word -> "There is no command `" + named(command, word) + "`.")
                .orElse(String.valueOf(mistake.getMessage()));
        Optional<String> nearest = unknown.flatMap(word -> Nearest.to(word, commands(command)))
                .map(word -> "did you mean `" + named(command, word) + "`?");
        if (List.of(args).contains(JSON)) {
            command.getOut().println(Json.failure(message, nearest.orElse(help(command))));
            command.getOut().flush();
            return ExitCode.USER_INPUT.number();
        }
        err.println("nodesmith: " + Terminal.current().palette().error("error") + ": " + message);
        if (unknown.isEmpty()) {
            UnmatchedArgumentException.printSuggestions(mistake, err);
        }
        nearest.ifPresent(hint -> err.println("    " + hint));
        err.println("    " + help(command));
        err.flush();
        return ExitCode.USER_INPUT.number();
    }

    /** A word where only the name of a command can stand. */
    private static Optional<String> unknownCommand(ParameterException mistake) {
        return mistake instanceof UnmatchedArgumentException unmatched
                        && !commands(mistake.getCommandLine()).isEmpty()
                ? unmatched.getUnmatched().stream().findFirst().filter(word -> !word.startsWith("-"))
                : Optional.empty();
    }

    private static Set<String> commands(CommandLine command) {
        return command.getSubcommands().keySet();
    }

    private static String named(CommandLine command, String word) {
        return command.getCommandSpec().qualifiedName() + " " + word;
    }

    private static String help(CommandLine command) {
        return "see " + command.getCommandSpec().qualifiedName() + " --help";
    }
}
