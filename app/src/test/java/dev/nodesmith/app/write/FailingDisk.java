package dev.nodesmith.app.write;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** A disk whose n-th change fails as a full disk does: a file is left half-written. All later changes work again. */
final class FailingDisk extends Disk {

    private final int failAt;
    private final AtomicInteger changes = new AtomicInteger();

    /** @param failAt counts from 1; 0 never fails */
    FailingDisk(int failAt) {
        this.failAt = failAt;
    }

    int changes() {
        return changes.get();
    }

    @Override
    void createFolder(Path folder) throws IOException {
        change(folder);
        super.createFolder(folder);
    }

    @Override
    void create(Path file, String content) throws IOException {
        try {
            change(file);
        } catch (IOException e) {
            Files.writeString(file, content.substring(0, content.length() / 2));
            throw e;
        }
        super.create(file, content);
    }

    @Override
    void move(Path from, Path to) throws IOException {
        change(to);
        super.move(from, to);
    }

    private void change(Path path) throws IOException {
        if (changes.incrementAndGet() == failAt) {
            throw new FileSystemException(path.toString(), null, "No space left on device");
        }
    }
}
