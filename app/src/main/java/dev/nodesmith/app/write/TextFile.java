package dev.nodesmith.app.write;

import dev.nodesmith.app.EnvironmentException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file of the user's that gets another text, whole or not at all. */
public final class TextFile {

    private TextFile() {}

    /**
     * Writes beside the file and renames, so that there is no moment at which half of it is there. Rights and links stay.
     *
     * @throws EnvironmentException when the disk refuses; the file is then as it was before
     */
    public static void replace(Path file, String text) {
        try {
            Path real = file.toRealPath();
            if (!Files.isWritable(real)) {
                throw new EnvironmentException(
                        file + " cannot be written. Nothing was changed.", "make it writable for you");
            }
            Path staged = Files.createTempFile(real.getParent(), ".nodesmith-", ".tmp");
            try {
                Files.writeString(staged, text, StandardCharsets.UTF_8);
                if (Files.getFileStore(real).supportsFileAttributeView("posix")) {
                    Files.setPosixFilePermissions(staged, Files.getPosixFilePermissions(real));
                }
                Files.move(staged, real, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(staged);
            }
        } catch (IOException e) {
            throw Failures.environment(file, e, "Nothing was changed.");
        }
    }
}
