package dev.nodesmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.app.ProductVersion;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class NodesmithCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine nodesmith =
            NodesmithCommand.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));

    @Test
    void tellsItsVersionOnStandardOutput() {
        assertThat(nodesmith.execute("--version")).isZero();
        assertThat(out).hasToString("nodesmith " + ProductVersion.current() + System.lineSeparator());
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void helpShowsTheUsageAndEveryExitCode() {
        assertThat(nodesmith.execute("--help")).isZero();
        assertThat(out.toString()).startsWith("Usage: nodesmith");
        for (ExitCode code : ExitCode.values()) {
            assertThat(out.toString()).containsPattern("(?m)^ +" + code.number() + " +\\S");
        }
    }

    @Test
    void aloneItShowsItsUsageAsAnError() {
        assertThat(nodesmith.execute()).isEqualTo(2);
        assertThat(err.toString()).startsWith("Usage: nodesmith");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void anUnknownOptionIsTheUsersMistake() {
        assertThat(nodesmith.execute("--verison")).isEqualTo(2);
        assertThat(err.toString()).contains("--verison").contains("--version");
    }

    @Test
    void anEscapedExceptionIsABugAndIsShownWhole() {
        nodesmith.addSubcommand("fail", new Failing()).setErr(new PrintWriter(err, true));
        assertThat(nodesmith.execute("fail")).isEqualTo(70);
        assertThat(err.toString()).contains("bug of Nodesmith").contains("java.lang.IllegalStateException: broken");
    }

    @Command
    private static final class Failing implements Callable<Integer> {
        @Override
        public Integer call() {
            throw new IllegalStateException("broken");
        }
    }
}
