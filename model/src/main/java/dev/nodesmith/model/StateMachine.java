package dev.nodesmith.model;

import java.util.List;
import java.util.Optional;

/**
 * Life cycle of an enum field: it starts at its default and changes through the transitions only, each a
 * {@code POST /things/{id}/name}.
 */
public record StateMachine(String field, String initial, List<Transition> transitions) {

    /**
     * A named way from one or more states to another.
     *
     * @param from states it may start in; never empty
     * @param by who may; absent means as {@code update}
     * @param guard CEL over the row that must hold, else 409
     */
    public record Transition(
            String name, List<String> from, String to, Optional<AccessRule> by, Optional<Expression> guard) {}
}
