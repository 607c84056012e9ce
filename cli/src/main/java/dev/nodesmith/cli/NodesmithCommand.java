package dev.nodesmith.cli;

import dev.nodesmith.app.ProductVersion;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The root command: named alone it shows its usage and fails, as it was told to do nothing. */
@Command(
        name = "nodesmith",
        description = "Writes complete, production-ready Node.js backends from a model file.",
        mixinStandardHelpOptions = true,
        versionProvider = NodesmithCommand.Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:findings or conflicts",
            "2:the input is wrong",
            "3:the environment is (no Node, port taken)",
            "70:a bug of Nodesmith"
        })
public final class NodesmithCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    /** A command line ready to execute; its streams may be replaced before. */
    public static CommandLine commandLine() {
        return commandLine(
                List.of(NewCommand.class, StacksCommand.class, ExplainCommand.class, CompletionCommand.class));
    }

    /** Describing a command takes time: one that is named does without the others. */
    static CommandLine commandLine(String[] arguments) {
        boolean isNew = arguments.length > 0 && arguments[0].equals(NewCommand.NAME);
        return isNew ? commandLine(List.of(NewCommand.class)) : commandLine();
    }

    private static CommandLine commandLine(List<Class<? extends Callable<Integer>>> commands) {
        CommandLine root = new CommandLine(new NodesmithCommand());
        commands.forEach(root::addSubcommand);
        return root.setExecutionExceptionHandler(new Failures())
                .setParameterExceptionHandler(new UsageMistake())
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public Integer call() {
        CommandLine self = Objects.requireNonNull(spec).commandLine();
        self.usage(self.getErr());
        return ExitCode.USER_INPUT.number();
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"nodesmith " + ProductVersion.current()};
        }
    }
}
