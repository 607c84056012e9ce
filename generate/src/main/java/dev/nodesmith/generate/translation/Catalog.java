package dev.nodesmith.generate.translation;

import dev.nodesmith.generate.GenerationException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** All sentences that can be said in a language. A sentence is said in one way, whichever folder knows it. */
final class Catalog {

    private final Map<String, Entry> plain = new HashMap<>();
    private final List<SentencePattern> patterns;

    Catalog(Stream<Entry> entries) {
        Map<String, Entry> withHoles = new HashMap<>();
        entries.forEach(entry -> {
            Entry before = (entry.hasHoles() ? withHoles : plain).putIfAbsent(entry.sentence(), entry);
            if (before != null && !before.equals(entry)) {
                throw new GenerationException("two translations of one sentence: " + before + " and " + entry);
            }
        });
        patterns = withHoles.values().stream()
                .map(SentencePattern::of)
                .sorted(Comparator.comparingInt(SentencePattern::weight)
                        .reversed()
                        .thenComparing(pattern -> pattern.entry().sentence()))
                .toList();
    }

    /** @param used is told of the entry */
    Optional<String> find(String sentence, ModelWords words, Consumer<Entry> used) {
        Entry exact = plain.get(sentence);
        if (exact != null) {
            used.accept(exact);
            return Optional.of(exact.translation());
        }
        for (SentencePattern pattern : patterns) {
            Optional<String> found = pattern.translate(sentence, words);
            if (found.isPresent()) {
                used.accept(pattern.entry());
                return found;
            }
        }
        return Optional.empty();
    }
}
