package dev.nodesmith.model.regex;

import dev.nodesmith.model.regex.PatternCheck.Fault;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Optional;

/**
 * Finds patterns on which a backtracking engine takes exponential time: those where one text can be read around a loop in
 * two ways. Criterion of exponential degree of ambiguity after Weber and Seidl (1991): two different paths from a state
 * back to itself over the same word. {@code ^[a-z]+(-[a-z]+)*$} has none, {@code ^([a-z]+-?)*$} has.
 *
 * <p>Beyond that, more than {@link #MOST_OVERLAPPING} loops in a row over the same characters are refused, for time then
 * grows with that power of the length.
 */
final class Ambiguity {

    private static final int MOST_OVERLAPPING = 3;
    private static final int MOST_STEPS = 3_000_000;

    private final Positions positions;
    private final BitSet[] reachable;
    private int steps;

    private Ambiguity(Positions positions) {
        this.positions = positions;
        this.reachable = closure(positions);
    }

    static Optional<Fault> fault(Term term) {
        try {
            Positions positions = Positions.of(term);
            Ambiguity ambiguity = new Ambiguity(positions);
            if (ambiguity.exponential()) {
                return Optional.of(new Fault(
                        0,
                        "This pattern can take exponential time: the same text fits a repeated part in several ways.",
                        Optional.of("let each repetition begin with its own character, as in `[a-z]+(-[a-z]+)*`")));
            }
            if (ambiguity.overlapping() > MOST_OVERLAPPING) {
                return Optional.of(new Fault(
                        0,
                        "More than " + MOST_OVERLAPPING
                                + " repeats follow each other over the same characters, which takes"
                                + " too much time on long texts.",
                        Optional.of("exclude the separator from the repeated characters, as in `[^,]*,[^,]*`")));
            }
            return positions.looks().stream()
                    .flatMap(look -> fault(look).stream())
                    .findFirst();
        } catch (Positions.TooLargeException e) {
            return Optional.of(new Fault(
                    0,
                    "This pattern is too large to be proved safe (more than " + Positions.MOST + " characters when"
                            + " repeats are written out).",
                    Optional.of("check lengths with @min and @max")));
        }
    }

    private static BitSet[] closure(Positions positions) {
        int count = positions.count();
        BitSet[] reachable = new BitSet[count];
        for (int i = 0; i < count; i++) {
            reachable[i] = (BitSet) positions.next(i).clone();
        }
        for (int via = 0; via < count; via++) {
            for (int from = 0; from < count; from++) {
                if (reachable[from].get(via)) {
                    reachable[from].or(reachable[via]);
                }
            }
        }
        return reachable;
    }

    private boolean sameLoop(int a, int b) {
        return reachable[a].get(b) && reachable[b].get(a);
    }

    private boolean exponential() {
        int count = positions.count();
        for (int from = 0; from < count; from++) {
            int position = from;
            if (positions.twice(from).stream().anyMatch(to -> sameLoop(position, to))) {
                return true;
            }
        }
        BitSet forward = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < count; i++) {
            if (reachable[i].get(i)) {
                forward.set(i * count + i);
                open.add(i * count + i);
            }
        }
        while (!open.isEmpty()) {
            int pair = open.remove();
            step(pair / count, pair % count, forward, open);
            if (steps > MOST_STEPS) {
                throw new Positions.TooLargeException();
            }
        }
        return forward.stream()
                .anyMatch(pair -> pair / count != pair % count && meetsAgain(pair / count, pair % count));
    }

    /** Whether the two paths, now at different states, can come together on the same text. */
    private boolean meetsAgain(int left, int right) {
        int count = positions.count();
        BitSet seen = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        seen.set(left * count + right);
        open.add(left * count + right);
        while (!open.isEmpty()) {
            int pair = open.remove();
            if (pair / count == pair % count) {
                return true;
            }
            step(pair / count, pair % count, seen, open);
            if (steps > MOST_STEPS) {
                throw new Positions.TooLargeException();
            }
        }
        return false;
    }

    private void step(int left, int right, BitSet seen, Deque<Integer> open) {
        int count = positions.count();
        for (int l = positions.next(left).nextSetBit(0);
                l >= 0;
                l = positions.next(left).nextSetBit(l + 1)) {
            for (int r = positions.next(right).nextSetBit(0);
                    r >= 0;
                    r = positions.next(right).nextSetBit(r + 1)) {
                steps++;
                boolean stays = sameLoop(l, left) && sameLoop(r, right) && (l == r || sameLoop(l, r));
                if (stays && !seen.get(l * count + r) && positions.set(l).meets(positions.set(r))) {
                    seen.set(l * count + r);
                    open.add(l * count + r);
                }
            }
        }
    }

    /** The longest row of one-character loops in which each can read into the next. */
    private int overlapping() {
        int count = positions.count();
        int[] chain = new int[count];
        int longest = 0;
        for (int from = count - 1; from >= 0; from--) {
            if (positions.next(from).get(from)) {
                chain[from] = 1 + longestBehind(from, chain);
                longest = Math.max(longest, chain[from]);
            }
        }
        return longest;
    }

    private int longestBehind(int from, int[] chain) {
        int longest = 0;
        BitSet seen = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        open.add(from);
        while (!open.isEmpty()) {
            int at = open.remove();
            for (int to = positions.next(at).nextSetBit(from + 1);
                    to >= 0;
                    to = positions.next(at).nextSetBit(to + 1)) {
                if (!seen.get(to) && positions.set(to).meets(positions.set(from))) {
                    seen.set(to);
                    longest = Math.max(longest, chain[to]);
                    open.add(to);
                }
            }
        }
        return longest;
    }
}
