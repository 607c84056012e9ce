package dev.nodesmith.app.matrix;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A part of the matrix that a build has time for: combinations that hold every choice at least once. Which ones is decided by
 * the commit, so that one commit after the other builds the whole matrix, and the same commit always the same part.
 */
final class MatrixSlice {

    private MatrixSlice() {}

    /** @param commit the name of a commit, or any text */
    static List<Combination> of(List<Combination> all, String commit) {
        List<Combination> turned = new ArrayList<>(all);
        Collections.rotate(turned, -Math.floorMod(commit.hashCode(), all.size()));
        Set<Map.Entry<String, String>> unseen = new HashSet<>();
        all.forEach(c -> unseen.addAll(c.settings().entrySet()));
        List<Combination> slice = new ArrayList<>();
        // The first is whose turn it is, however little it adds; else some would never be built.
        Combination next = turned.getFirst();
        while (true) {
            slice.add(next);
            unseen.removeAll(next.settings().entrySet());
            if (unseen.isEmpty()) {
                return List.copyOf(slice);
            }
            next = mostNews(turned, unseen);
        }
    }

    private static Combination mostNews(List<Combination> candidates, Set<Map.Entry<String, String>> unseen) {
        Combination most = candidates.getFirst();
        for (Combination candidate : candidates) {
            if (news(candidate, unseen) > news(most, unseen)) {
                most = candidate;
            }
        }
        return most;
    }

    private static long news(Combination combination, Set<Map.Entry<String, String>> unseen) {
        return combination.settings().entrySet().stream()
                .filter(unseen::contains)
                .count();
    }

    /** The commit that is built. Sources that came without their history, or a machine without git, have the first slice. */
    static String commit() throws InterruptedException {
        try {
            Process git = new ProcessBuilder("git", "rev-parse", "HEAD")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String head = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return git.waitFor() == 0 ? head : "";
        } catch (IOException e) {
            return "";
        }
    }
}
