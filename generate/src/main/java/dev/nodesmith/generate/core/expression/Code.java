package dev.nodesmith.generate.core.expression;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A piece of TypeScript with what its reader must know to combine it.
 *
 * @param setIfTrue references that are certainly not null where this condition has held, so that they need no second look
 * @param setIfFalse likewise where it has not held
 * @param opposite the condition turned round, where it has a shorter text than one with {@code !}
 */
record Code(
        String text, Precedence precedence, Set<String> setIfTrue, Set<String> setIfFalse, Optional<String> opposite) {

    /** From the loosest to the tightest. */
    enum Precedence {
        CONDITIONAL,
        OR,
        AND,
        EQUALITY,
        RELATION,
        SUM,
        PRODUCT,
        PREFIX,
        PRIMARY
    }

    static final Code TRUE = primary("true");
    static final Code FALSE = primary("false");

    static Code of(String text, Precedence precedence) {
        return condition(text, precedence, Set.of(), Set.of());
    }

    static Code primary(String text) {
        return of(text, Precedence.PRIMARY);
    }

    static Code condition(String text, Precedence precedence, Set<String> setIfTrue, Set<String> setIfFalse) {
        return new Code(text, precedence, setIfTrue, setIfFalse, Optional.empty());
    }

    /** {@code left === right}. */
    static Code equal(String left, String right, Set<String> setIfTrue, Set<String> setIfFalse) {
        return new Code(
                left + " === " + right,
                Precedence.EQUALITY,
                setIfTrue,
                setIfFalse,
                Optional.of(left + " !== " + right));
    }

    static Code isNull(String reference) {
        return equal(reference, "null", Set.of(), Set.of(reference));
    }

    boolean isTrue() {
        return text.equals("true");
    }

    boolean isFalse() {
        return text.equals("false");
    }

    /** The text, in parentheses where something that binds like {@code outer} would tear it apart. */
    String within(Precedence outer) {
        return precedence.compareTo(outer) < 0 ? "(" + text + ")" : text;
    }

    Code and(Code right) {
        if (isTrue() || right.isFalse()) {
            return right;
        }
        if (isFalse() || right.isTrue()) {
            return this;
        }
        return condition(
                within(Precedence.AND) + " && " + right.within(Precedence.AND),
                Precedence.AND,
                union(setIfTrue, right.setIfTrue),
                common(setIfFalse, union(setIfTrue, right.setIfFalse)));
    }

    Code or(Code right) {
        if (isFalse() || right.isTrue()) {
            return right;
        }
        if (isTrue() || right.isFalse()) {
            return this;
        }
        return condition(
                within(Precedence.OR) + " || " + right.within(Precedence.OR),
                Precedence.OR,
                common(setIfTrue, union(setIfFalse, right.setIfTrue)),
                union(setIfFalse, right.setIfFalse));
    }

    Code not() {
        if (isTrue() || isFalse()) {
            return isTrue() ? FALSE : TRUE;
        }
        String turned = opposite.orElseGet(() -> "!" + within(Precedence.PREFIX));
        return new Code(
                turned,
                opposite.isPresent() ? precedence : Precedence.PREFIX,
                /* setIfTrue= */ setIfFalse,
                /* setIfFalse= */ setIfTrue,
                Optional.of(text).filter(t -> opposite.isPresent()));
    }

    static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }

    private static Set<String> common(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.retainAll(other);
        return both;
    }
}
