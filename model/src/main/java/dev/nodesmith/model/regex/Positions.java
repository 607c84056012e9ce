package dev.nodesmith.model.regex;

import dev.nodesmith.model.regex.Term.Choice;
import dev.nodesmith.model.regex.Term.Look;
import dev.nodesmith.model.regex.Term.One;
import dev.nodesmith.model.regex.Term.Repeat;
import dev.nodesmith.model.regex.Term.Sequence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Glushkov's position automaton of a term: one state for each character of the pattern, and an edge where one may follow
 * another. An edge that two loops make is remembered as double, for there the engine has two ways to go on.
 */
final class Positions {

    /** Above this, a pattern is too large to be examined. */
    static final int MOST = 300;

    /** Counts up to here are written out; larger ones behave like loops. */
    private static final int MOST_COPIES = 9;

    private static final int MOST_FIXED_COPIES = 20;

    private final List<CharSet> sets = new ArrayList<>();
    private final List<BitSet> next = new ArrayList<>();
    private final List<BitSet> twice = new ArrayList<>();
    private final List<Term> looks = new ArrayList<>();

    /** Which positions a part may begin and end with, and whether it may be empty. */
    private record Ends(BitSet first, BitSet last, boolean nullable) {}

    /** Thrown when the pattern has more than {@link #MOST} positions. */
    static final class TooLargeException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    static Positions of(Term term) {
        Positions positions = new Positions();
        positions.add(term);
        return positions;
    }

    int count() {
        return sets.size();
    }

    CharSet set(int position) {
        return sets.get(position);
    }

    BitSet next(int position) {
        return next.get(position);
    }

    BitSet twice(int position) {
        return twice.get(position);
    }

    List<Term> looks() {
        return looks;
    }

    private Ends add(Term term) {
        return switch (term) {
            case One one -> one(one.set());
            case Sequence sequence -> {
                Ends ends = empty();
                for (Term part : sequence.parts()) {
                    ends = join(ends, add(part));
                }
                yield ends;
            }
            case Choice choice -> {
                Ends ends = new Ends(new BitSet(), new BitSet(), false);
                for (Term option : choice.options()) {
                    Ends added = add(option);
                    ends = new Ends(
                            or(ends.first(), added.first()),
                            or(ends.last(), added.last()),
                            ends.nullable() || added.nullable());
                }
                yield ends;
            }
            case Repeat repeat -> repeat(repeat);
            case Look look -> {
                looks.add(look.body());
                yield empty();
            }
        };
    }

    private Ends one(CharSet set) {
        if (sets.size() == MOST) {
            throw new TooLargeException();
        }
        BitSet self = new BitSet();
        self.set(sets.size());
        sets.add(set);
        next.add(new BitSet());
        twice.add(new BitSet());
        return new Ends(self, self, false);
    }

    private Ends repeat(Repeat repeat) {
        int fixed = Math.min(repeat.least(), MOST_FIXED_COPIES);
        boolean loops =
                repeat.most() == Term.UNBOUNDED || (repeat.most() > repeat.least() && repeat.most() > MOST_COPIES);
        Ends ends = empty();
        for (int i = 0; i < (loops ? Math.max(0, fixed - 1) : fixed); i++) {
            ends = join(ends, add(repeat.body()));
        }
        if (loops) {
            Ends body = add(repeat.body());
            link(body.last(), body.first());
            return join(ends, repeat.least() == 0 ? new Ends(body.first(), body.last(), true) : body);
        }
        for (int i = repeat.least(); i < repeat.most(); i++) {
            Ends body = add(repeat.body());
            ends = join(ends, new Ends(body.first(), body.last(), true));
        }
        return ends;
    }

    private static Ends empty() {
        return new Ends(new BitSet(), new BitSet(), true);
    }

    private Ends join(Ends left, Ends right) {
        link(left.last(), right.first());
        return new Ends(
                left.nullable() ? or(left.first(), right.first()) : left.first(),
                right.nullable() ? or(left.last(), right.last()) : right.last(),
                left.nullable() && right.nullable());
    }

    private void link(BitSet from, BitSet to) {
        from.stream().forEach(position -> {
            BitSet again = (BitSet) next.get(position).clone();
            again.and(to);
            twice.get(position).or(again);
            next.get(position).or(to);
        });
    }

    private static BitSet or(BitSet a, BitSet b) {
        BitSet union = (BitSet) a.clone();
        union.or(b);
        return union;
    }
}
