package dev.nodesmith.generate;

import java.util.List;
import java.util.Optional;

/**
 * One environment variable of the emitted backend: the configuration schema, {@code .env.example} and the README's table are
 * written from these.
 *
 * @param example value for {@code .env.example}; for a secret, one that is refused in production
 * @param defaultValue absent when the variable is required or simply off
 */
public record EnvVar(
        String name, Type type, Presence presence, Optional<String> defaultValue, String example, String description) {

    /** How the text is read. */
    public sealed interface Type {}

    /** Any text of at least {@code minLength} characters. */
    public record Text(int minLength) implements Type {}

    /** A secret of at least {@code minLength} bytes; never logged, and its example is refused in production. */
    public record Secret(int minLength) implements Type {}

    public record Whole(long min, long max) implements Type {}

    public record Flag() implements Type {}

    public record Choice(List<String> values) implements Type {}

    /** An address with one of the schemes, such as {@code postgresql}, {@code postgres}, {@code file}. */
    public record Address(List<String> schemes) implements Type {}

    /** An address with one of the schemes that may name several hosts, {@code mongodb://a:27017,b:27017/app}. */
    public record Cluster(List<String> schemes) implements Type {}

    /** Comma-separated texts, possibly none. */
    public record TextList() implements Type {}

    public enum Presence {
        REQUIRED,
        OPTIONAL
    }

    public static EnvVar required(String name, Type type, String example, String description) {
        return new EnvVar(name, type, Presence.REQUIRED, Optional.empty(), example, description);
    }

    public static EnvVar withDefault(String name, Type type, String defaultValue, String description) {
        return new EnvVar(name, type, Presence.OPTIONAL, Optional.of(defaultValue), defaultValue, description);
    }

    /** Off unless set. */
    public static EnvVar optional(String name, Type type, String example, String description) {
        return new EnvVar(name, type, Presence.OPTIONAL, Optional.empty(), example, description);
    }
}
