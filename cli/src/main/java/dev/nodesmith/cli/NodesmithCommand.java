package dev.nodesmith.cli;

import dev.nodesmith.app.ProductVersion;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;

/** The root command: named alone it shows its usage and fails, as it was told to do nothing. */
public final class NodesmithCommand implements Callable<Integer> {

    private final CommandSpec spec =
            CommandSpec.wrapWithoutInspection(this).name("nodesmith").versionProvider(new Version());

    private NodesmithCommand() {
        StandardOptions.addTo(spec);
        spec.usageMessage()
                .description("Writes complete, production-ready Node.js backends from a model file.")
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(ExitCode.meanings());
    }

    /** A command line ready to execute; its streams may be replaced before. */
    public static CommandLine commandLine() {
        return commandLine(
                new NewCommand().spec(),
                new AddCommand(),
                new PlanCommand(),
                new ApplyCommand(),
                new UndoCommand(),
                new StacksCommand(),
                new ExplainCommand(),
                new CompletionCommand());
    }

    /** Describing a command takes time: one that is named does without the others. */
    static CommandLine commandLine(String[] arguments) {
        boolean isNew = arguments.length > 0 && arguments[0].equals(NewCommand.NAME);
        return isNew ? commandLine(new NewCommand().spec()) : commandLine();
    }

    /** @param commands objects with annotations, or what picocli makes of them */
    private static CommandLine commandLine(Object... commands) {
        CommandLine root = new CommandLine(new NodesmithCommand().spec);
        for (Object command : commands) {
            root.addSubcommand(command);
        }
        return root.setExecutionExceptionHandler(new Failures())
                .setParameterExceptionHandler(new UsageMistake())
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public Integer call() {
        CommandLine self = spec.commandLine();
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
