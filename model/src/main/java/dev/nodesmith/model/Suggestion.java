package dev.nodesmith.model;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant, by Damerau–Levenshtein distance (optimal string alignment), ignoring case. */
public final class Suggestion {

    private Suggestion() {}

    /** A hint naming the nearest of {@code known}, where one is near enough to be meant. */
    public static Optional<String> hint(String word, Collection<String> known) {
        return nearest(word, known).map(near -> "did you mean `" + near + "`?");
    }

    /** As {@link #hint}, and where nothing is near, the list of what is known. */
    public static Optional<String> hintOrList(String word, Collection<String> known) {
        return hint(word, known)
                .or(() -> known.isEmpty() ? Optional.empty() : Optional.of("known here: " + String.join(", ", known)));
    }

    /** The nearest of {@code known}: at most a third of the letters differ. Of equals the first wins. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        String wanted = word.toLowerCase(Locale.ROOT);
        Optional<String> best = Optional.empty();
        int bestDistance = Integer.MAX_VALUE;
        for (String candidate : known) {
            int allowed = Math.max(1, Math.max(word.length(), candidate.length()) / 3);
            int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT), allowed);
            if (distance <= allowed && distance < bestDistance) {
                best = Optional.of(candidate);
                bestDistance = distance;
            }
        }
        return best;
    }

    /** Edits from {@code a} to {@code b}: insert, delete, replace, swap neighbours. Above {@code limit} any larger number. */
    static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int replace = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + replace);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
