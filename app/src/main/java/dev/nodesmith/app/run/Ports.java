package dev.nodesmith.app.run;

import dev.nodesmith.app.EnvironmentException;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;
import java.util.stream.IntStream;

/** Chooses the port that a backend is started on. */
final class Ports {

    /** What the emitted configuration takes when nothing is said. */
    static final int USUAL = 3000;

    private static final int TRIED = 20;
    private static final String VARIABLE = "PORT";

    private Ports() {}

    /** The port of {@code PORT}, which must be free, or the first free one from {@link #USUAL} on. */
    static int choose(Map<String, String> environment) {
        String wanted = environment.getOrDefault(VARIABLE, "");
        if (wanted.isEmpty()) {
            return IntStream.range(USUAL, USUAL + TRIED)
                    .filter(Ports::free)
                    .findFirst()
                    .orElseThrow(() -> new EnvironmentException(
                            "The ports " + USUAL + " to " + (USUAL + TRIED - 1) + " are all taken.",
                            "name a free one: PORT=8080 nodesmith new …"));
        }
        int port = number(wanted);
        if (!free(port)) {
            throw new EnvironmentException(
                    "Port " + port + ", which PORT names, is taken.",
                    "stop what listens there, or choose another PORT");
        }
        return port;
    }

    private static int number(String wanted) {
        if (wanted.matches("\\d{1,5}")) {
            int port = Integer.parseInt(wanted);
            if (port >= 1 && port <= 65_535) {
                return port;
            }
        }
        throw new EnvironmentException(
                "PORT is \"" + wanted + "\", which is no port.", "set it to 1 to 65535, or unset it");
    }

    private static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
