package dev.nodesmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.app.Stacks.AxisChoices;
import dev.nodesmith.app.Stacks.Choice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The README says what the features say. {@code -Dreadme=write} writes its table anew. */
class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");
    private static final String BEGIN = "<!-- stacks -->\n";
    private static final String END = "<!-- /stacks -->\n";

    @Test
    void itsTableOfStacksListsTheChoicesThatThereAre() throws IOException {
        String text = Files.readString(README);
        String wanted =
                text.substring(0, text.indexOf(BEGIN) + BEGIN.length()) + table() + text.substring(text.indexOf(END));

        if ("write".equals(System.getProperty("readme"))) {
            Files.writeString(README, wanted);
        } else {
            assertThat(text).isEqualTo(wanted);
        }
    }

    private static String table() {
        return "| | choices |\n| --- | --- |\n"
                + Stacks.all().axes().stream().map(ReadmeTest::row).collect(Collectors.joining());
    }

    private static String row(AxisChoices axis) {
        List<String> choices = axis.choices().stream().map(ReadmeTest::cell).toList();
        return "| " + axis.key() + " | " + String.join(", ", choices) + " |\n";
    }

    private static String cell(Choice choice) {
        return choice.title() + " (`" + choice.id() + "`)";
    }
}
