package dev.nodesmith.app.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/** The few changes that are ever made to a disk. One place, so that tests can let any of them fail. */
class Disk {

    private static final String SCRIPT = "#!";

    void createFolder(Path folder) throws IOException {
        Files.createDirectory(folder);
    }

    /** Writes a file that does not exist yet; one that begins as a script does is made executable. */
    void create(Path file, String content) throws IOException {
        Files.writeString(
                file, content, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        if (content.startsWith(SCRIPT) && Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(file));
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            permissions.add(PosixFilePermission.GROUP_EXECUTE);
            permissions.add(PosixFilePermission.OTHERS_EXECUTE);
            Files.setPosixFilePermissions(file, permissions);
        }
    }

    /** Renames in one step, inside one file system. */
    void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Renames in one step to a place where there may be a file, whose permissions stay. */
    void replace(Path from, Path to) throws IOException {
        if (Files.isRegularFile(to, LinkOption.NOFOLLOW_LINKS)
                && Files.getFileStore(to).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(from, Files.getPosixFilePermissions(to));
        }
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Copies a file, its permissions too, over what is there. */
    void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    }

    /** Deletes a file, a link or an empty folder. */
    void delete(Path path) throws IOException {
        Files.delete(path);
    }
}
