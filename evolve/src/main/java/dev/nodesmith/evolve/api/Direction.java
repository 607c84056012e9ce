package dev.nodesmith.evolve.api;

import dev.nodesmith.evolve.api.ApiChange.Effect;

/** Who sends a value: what one may leave out the other must not miss. */
enum Direction {
    REQUEST,
    ANSWER;

    /** Of more values or kinds of values than before. */
    Effect wider() {
        return this == REQUEST ? Effect.COMPATIBLE : Effect.BREAKING;
    }

    /** Of fewer. */
    Effect narrower() {
        return this == REQUEST ? Effect.BREAKING : Effect.COMPATIBLE;
    }

    String words() {
        return this == REQUEST ? "in requests" : "in answers";
    }
}
