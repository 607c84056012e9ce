package dev.nodesmith.generate.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Depth first through the values that some properties may have, until all together are as wanted. */
final class CandidateSearch {

    /** Combinations that are tried before it gives up. */
    private static final int MOST_TRIALS = 20_000;

    private final Map<String, List<JsonNode>> candidates;
    private final List<String> properties;
    private final Predicate<Map<String, JsonNode>> wanted;
    private int trials;

    private CandidateSearch(Map<String, List<JsonNode>> candidates, Predicate<Map<String, JsonNode>> wanted) {
        this.candidates = candidates;
        this.properties = new ArrayList<>(candidates.keySet());
        this.wanted = wanted;
    }

    /** @param candidates by property, in the order in which they are tried */
    static Optional<Map<String, JsonNode>> find(
            Map<String, List<JsonNode>> candidates, Predicate<Map<String, JsonNode>> wanted) {
        return new CandidateSearch(candidates, wanted).from(0, new LinkedHashMap<>());
    }

    private Optional<Map<String, JsonNode>> from(int place, Map<String, JsonNode> chosen) {
        if (place == properties.size()) {
            trials++;
            return wanted.test(chosen) ? Optional.of(new LinkedHashMap<>(chosen)) : Optional.empty();
        }
        String property = properties.get(place);
        for (JsonNode candidate : candidates.getOrDefault(property, List.of())) {
            if (trials > MOST_TRIALS) {
                return Optional.empty();
            }
            chosen.put(property, candidate);
            Optional<Map<String, JsonNode>> found = from(place + 1, chosen);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
