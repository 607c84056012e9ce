package dev.nodesmith.app;

import dev.nodesmith.generate.Need;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A stack for needs that somebody put into words.
 *
 * @param heard the needs that the words name, each with those words
 * @param choices one for each question of the stack
 */
public record Recommendation(SortedMap<Need, String> heard, List<Advice> choices) {

    /**
     * One answer.
     *
     * @param key of the axis, as under {@code stack} in the model file
     * @param title such as {@code Fastify 5}
     * @param reasons why this one, at least one sentence
     * @param cost what one gives up
     * @param others what else serves some of the needs, and how
     */
    public record Advice(
            String key,
            String id,
            String title,
            List<String> reasons,
            Optional<String> cost,
            List<Alternative> others) {}

    public record Alternative(String id, String reason) {}

    /** The line of a model file that chooses all of it. */
    public String stack() {
        return "stack: { "
                + String.join(
                        ", ",
                        choices.stream()
                                .map(advice -> advice.key() + ": " + advice.id())
                                .toList())
                + " }";
    }
}
