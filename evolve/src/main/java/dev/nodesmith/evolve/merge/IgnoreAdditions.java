package dev.nodesmith.evolve.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Patterns that both sides added to {@code .gitignore} and its kin. Their order means nothing but for those that take one back. */
final class IgnoreAdditions implements Additions {

    @Override
    public Optional<List<String>> both(Place place) {
        List<String> all = new ArrayList<>(place.fresh());
        for (String line : place.yours()) {
            if (line.isBlank() || !place.fresh().contains(line)) {
                all.add(line);
            }
        }
        return all.stream().noneMatch(line -> line.startsWith("!")) ? Optional.of(all) : Optional.empty();
    }
}
