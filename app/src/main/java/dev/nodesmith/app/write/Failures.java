package dev.nodesmith.app.write;

import dev.nodesmith.app.EnvironmentException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Says in a user's words why a disk refused. */
final class Failures {

    private Failures() {}

    /** The operating system's own words, without the path that it repeats. */
    static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        Optional<String> reason = cause instanceof FileSystemException refused
                ? Optional.ofNullable(refused.getReason())
                : Optional.ofNullable(cause.getMessage());
        return reason.orElse(cause.getClass().getSimpleName()).toLowerCase(Locale.ROOT);
    }

    /** @param outcome what became of the target, a sentence */
    static EnvironmentException environment(Path target, IOException cause, String outcome) {
        String reason = reason(cause);
        if (reason.contains("no space left") || reason.contains("quota exceeded")) {
            return new EnvironmentException(
                    "The disk is full: " + target + " could not be written. " + outcome,
                    "free some space, or choose a folder on another disk",
                    cause);
        }
        Optional<String> where = cause instanceof FileSystemException refused
                ? Optional.ofNullable(refused.getFile())
                : Optional.empty();
        return new EnvironmentException(
                "Cannot write " + where.orElse(target.toString()) + ": " + reason + ". " + outcome,
                "make it writable for you, or choose another folder",
                cause);
    }
}
