package dev.nodesmith.app;

import dev.nodesmith.model.Suggestion;
import java.util.Collection;
import java.util.Optional;

/** The word that was probably meant, for front ends that have words of their own. */
public final class Nearest {

    private Nearest() {}

    public static Optional<String> to(String word, Collection<String> known) {
        return Suggestion.nearest(word, known);
    }
}
