package dev.nodesmith.app.run;

import dev.nodesmith.app.EnvironmentException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Node.js that runs what we write.
 *
 * @param npm the program
 */
record NodeInstallation(Path npm) {

    private static final Pattern VERSION = Pattern.compile("v(\\d+)\\.(\\d+)\\.\\d+.*");
    private static final int OLDEST_MAJOR = 20;
    private static final int OLDEST_MINOR = 19;
    private static final String INSTALL =
            "install it from https://nodejs.org (or with your package manager), then: npm install && npm run dev";

    /** @throws EnvironmentException when there is none, or one that is too old */
    static NodeInstallation require(Map<String, String> environment) {
        Path node = Programs.find("node", environment)
                .orElseThrow(() -> new EnvironmentException(
                        "Node.js is not installed; the project needs 20.19 or newer to run.", INSTALL));
        String version = version(node, environment);
        if (!recent(version)) {
            throw new EnvironmentException(
                    "Node.js " + version + " is too old; the project needs 20.19 or newer to run.", INSTALL);
        }
        Path npm = Programs.find("npm", environment)
                .orElseThrow(() -> new EnvironmentException(
                        "npm is not installed; the project needs it to get its packages.",
                        "install it, it comes with Node.js from https://nodejs.org"));
        return new NodeInstallation(npm);
    }

    private static boolean recent(String version) {
        Matcher matcher = VERSION.matcher(version);
        if (!matcher.matches()) {
            return false;
        }
        int major = Integer.parseInt(matcher.group(1));
        return major > OLDEST_MAJOR || (major == OLDEST_MAJOR && Integer.parseInt(matcher.group(2)) >= OLDEST_MINOR);
    }

    private static String version(Path node, Map<String, String> environment) {
        try {
            ProcessBuilder builder = new ProcessBuilder(node.toString(), "--version")
                    .redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
            builder.environment().clear();
            builder.environment().putAll(environment);
            Process process = builder.start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            process.waitFor();
            return answer.lines().findFirst().orElse("");
        } catch (IOException e) {
            throw new EnvironmentException("Node.js cannot be started: " + e.getMessage(), INSTALL, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    /** What the user's own settings hold and we do not want in a log or on a terminal. */
    static Map<String, String> quiet() {
        return Map.of(
                "npm_config_update_notifier", "false",
                "npm_config_fund", "false",
                "npm_config_audit", "false");
    }

    Optional<Path> folder() {
        return Optional.ofNullable(npm.getParent());
    }
}
