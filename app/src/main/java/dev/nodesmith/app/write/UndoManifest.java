package dev.nodesmith.app.write;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What an apply did, one line a file: {@code replaced}, {@code added} or {@code deleted}, the SHA-256 of what it wrote, the path.
 *
 * @param steps path below the project's root to what was done there
 */
record UndoManifest(SortedMap<String, Step> steps) {

    private static final String NOTHING = "-";

    enum Kind {
        REPLACED,
        ADDED,
        DELETED
    }

    /** @param digest of the text that was written; {@code -} where none was */
    record Step(Kind kind, String digest) {

        /** What was there before is kept. */
        boolean hasOld() {
            return kind != Kind.ADDED;
        }
    }

    static Step step(boolean wasThere, String text) {
        return new Step(wasThere ? Kind.REPLACED : Kind.ADDED, digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    static Step deletion() {
        return new Step(Kind.DELETED, NOTHING);
    }

    String print() {
        return steps.entrySet().stream()
                .map(entry -> entry.getValue().kind() + " " + entry.getValue().digest() + " " + entry.getKey() + "\n")
                .collect(Collectors.joining());
    }

    static UndoManifest parse(List<String> lines) {
        SortedMap<String, Step> steps = new TreeMap<>();
        for (String line : lines) {
            String[] parts = line.split(" ", 3);
            steps.put(parts[2], new Step(Kind.valueOf(parts[0]), parts[1]));
        }
        return new UndoManifest(steps);
    }

    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Paths to what was done, of a map from path to step. */
    static UndoManifest of(Map<String, Step> steps) {
        return new UndoManifest(new TreeMap<>(steps));
    }
}
