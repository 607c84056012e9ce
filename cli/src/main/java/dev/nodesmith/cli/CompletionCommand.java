package dev.nodesmith.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code nodesmith completion}: lets a shell complete commands and options. */
@Command(
        name = "completion",
        header = "Prints the completion script for bash and zsh.",
        mixinStandardHelpOptions = true,
        versionProvider = NodesmithCommand.Version.class,
        footer = {"", "For this shell:", "  source <(nodesmith completion)"})
final class CompletionCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine self = Objects.requireNonNull(spec).commandLine();
        PrintWriter out = self.getOut();
        CommandLine root = Objects.requireNonNull(self.getParent());
        out.print(AutoComplete.bash(root.getCommandName(), root));
        out.flush();
        return ExitCode.DONE.number();
    }
}
