package dev.nodesmith.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A model file as read from the disk. */
final class ModelFile {

    private final String name;
    private final byte[] bytes;

    /** @param name as the user named it, for messages */
    ModelFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    static ModelFile read(Path path) {
        if (Files.isDirectory(path)) {
            throw new InputException(
                    path + " is a folder; a model file is expected.",
                    "name the file, such as " + path.resolve("backend.yaml"));
        }
        try {
            return new ModelFile(path.toString(), Files.readAllBytes(path));
        } catch (NoSuchFileException e) {
            throw new InputException("There is no file " + path + ".", "give the path of a model file with --from");
        } catch (AccessDeniedException e) {
            throw new InputException(path + " cannot be read: permission denied.", "make it readable for you");
        } catch (IOException e) {
            throw new EnvironmentException(
                    path + " cannot be read: " + e.getMessage(), "look after the disk it lies on", e);
        }
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** Bytes that are no UTF-8 become replacement characters, which is good enough to show a line. */
    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
