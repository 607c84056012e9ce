package dev.nodesmith.generate;

import java.util.Map;
import java.util.Optional;

/**
 * One thing a backend can have: a framework, a data layer, a database, or a concern such as Docker. A feature adds to the
 * {@link Contributions} and to nothing else, and never asks which feature another axis chose: it meets them at the roles of
 * the emitted code only.
 *
 * <p>A feature's class and its templates lie in one folder; adding one is that folder and a line in {@link Features}.
 */
public interface Feature {

    /** Stable id, as written in the model file: {@code fastify}. */
    String id();

    /** Name for people: {@code Fastify 5}. */
    String title();

    /** The question this answers; empty for features that are there whenever they {@link #applies apply}. */
    default Optional<Axis> axis() {
        return Optional.empty();
    }

    /** Why one would choose it, one sentence; shown by {@code nodesmith stacks}. */
    default String reason() {
        return "";
    }

    /** How it serves the needs that it serves better than others on its axis, one sentence each. */
    default Map<Need, String> merits() {
        return Map.of();
    }

    /** What one gives up with it, one sentence; empty when there is nothing to say. */
    default String cost() {
        return "";
    }

    /**
     * Why this cannot go with the rest of a selection, and what could; empty when it can. Asked before anything is written.
     */
    default Optional<Refusal> refuses(Selection selection) {
        return Optional.empty();
    }

    /** Whether a feature without an axis is wanted. */
    default boolean applies(Generation generation) {
        return true;
    }

    /** Names that templates of all features read, such as how the chosen test runner calls its mocks. */
    default Map<String, Object> vocabulary() {
        return Map.of();
    }

    /**
     * What becomes of a source of whatever feature when this is chosen, such as of tests that a runner wants in other words.
     *
     * @param typescript what the template says
     */
    default String revise(String path, String typescript) {
        return typescript;
    }

    /** Adds files, packages, scripts, variables and documents. */
    void contribute(Generation generation, Contributions out);

    /**
     * @param other the choice it does not go with
     * @param reason one sentence
     * @param instead nearest choice of the other axis that works
     */
    record Refusal(Axis axis, String other, String reason, String instead) {}
}
