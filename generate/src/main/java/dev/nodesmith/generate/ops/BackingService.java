package dev.nodesmith.generate.ops;

import java.util.Map;
import java.util.Optional;

/**
 * A server that the backend needs beside itself. It becomes a service of the compose file and, where it has test variables, one
 * of the CI workflow.
 *
 * @param name {@code postgres}; also its host name in the compose network
 * @param image with a pinned tag, {@code postgres:18.1-bookworm}
 * @param environment of its container
 * @param health command that succeeds when it is ready, {@code pg_isready -U app}
 * @param data folder of its container that outlives it
 * @param variables environment of the backend, where {@code {host}} stands for the server's name:
 *     {@code DATABASE_URL → postgresql://app:app@{host}:5432/app}
 * @param testVariables the same for {@code npm test}
 */
public record BackingService(
        String name,
        String image,
        int port,
        Map<String, String> environment,
        String health,
        Optional<String> data,
        Map<String, String> variables,
        Map<String, String> testVariables) {}
