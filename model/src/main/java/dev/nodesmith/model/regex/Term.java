package dev.nodesmith.model.regex;

import java.util.List;

/** Part of a regular expression, as far as it matters for how it backtracks. */
sealed interface Term {

    /** No bound above. */
    int UNBOUNDED = Integer.MAX_VALUE;

    /** One character of a set. */
    record One(CharSet set) implements Term {}

    record Sequence(List<Term> parts) implements Term {

        static final Sequence EMPTY = new Sequence(List.of());
    }

    record Choice(List<Term> options) implements Term {}

    record Repeat(Term body, int least, int most) implements Term {}

    /** Lookahead or lookbehind: takes no character, but its body backtracks on its own. */
    record Look(Term body) implements Term {}
}
