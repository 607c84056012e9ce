package dev.nodesmith.generate.project;

import dev.nodesmith.generate.EnvVar;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Prints {@code .env.example}. What must be set stands there with an example, what may be set is commented out:
 *
 * <pre>{@code
 * # Signs access tokens; at least 32 bytes.
 * JWT_SECRET=change-me
 *
 * # Port to listen on.
 * # PORT=3000
 * }</pre>
 */
final class EnvExample {

    private static final String HEAD = """
            # Development runs with these values. To change them copy this file to .env, which wins and stays out
            # of git. Lines that are commented out show a default or an example.
            """;

    private EnvExample() {}

    static String print(List<EnvVar> variables) {
        return HEAD + variables.stream().map(EnvExample::entry).collect(Collectors.joining());
    }

    private static String entry(EnvVar variable) {
        String mark = variable.presence() == EnvVar.Presence.REQUIRED ? "" : "# ";
        String text = variable.description();
        String sentence = text.endsWith(".") ? text : text + ".";
        return "\n# " + sentence + "\n" + mark + variable.name() + "=" + value(variable) + "\n";
    }

    /** Values with blanks or a hash are quoted, or they would be cut short. */
    private static String value(EnvVar variable) {
        String text = variable.example();
        return text.matches("[^\\s#'\"]*") ? text : "'" + text + "'";
    }
}
