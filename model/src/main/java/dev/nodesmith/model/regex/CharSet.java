package dev.nodesmith.model.regex;

import java.util.BitSet;

/** Characters of the basic plane; those above count as one more. Immutable. */
final class CharSet {

    private static final int SIZE = 0x1_0001;
    private static final int ABOVE = 0x1_0000;

    static final CharSet DIGITS = new CharSet(range('0', '9'));
    static final CharSet WORD = DIGITS.or(new CharSet(range('a', 'z')))
            .or(new CharSet(range('A', 'Z')))
            .or(of('_'));
    static final CharSet SPACES = new CharSet(range('\t', '\r'))
            .or(of(' '))
            .or(of(0xA0))
            .or(of(0xFEFF))
            .or(new CharSet(range(0x2000, 0x200A)))
            .or(new CharSet(range(0x2028, 0x2029)))
            .or(of(0x202F))
            .or(of(0x205F))
            .or(of(0x3000))
            .or(of(0x1680));
    static final CharSet NOT_LINE_END =
            of('\n').or(of('\r')).or(new CharSet(range(0x2028, 0x2029))).not();
    static final CharSet NONE = new CharSet(new BitSet());

    private final BitSet bits;

    private CharSet(BitSet bits) {
        this.bits = bits;
    }

    private static BitSet range(int from, int to) {
        BitSet bits = new BitSet(SIZE);
        bits.set(Math.min(from, ABOVE), Math.min(to, ABOVE) + 1);
        return bits;
    }

    static CharSet of(int codePoint) {
        return between(codePoint, codePoint);
    }

    static CharSet between(int from, int to) {
        return new CharSet(range(from, to));
    }

    CharSet or(CharSet other) {
        BitSet union = (BitSet) bits.clone();
        union.or(other.bits);
        return new CharSet(union);
    }

    CharSet not() {
        BitSet rest = (BitSet) bits.clone();
        rest.flip(0, SIZE);
        return new CharSet(rest);
    }

    boolean meets(CharSet other) {
        return bits.intersects(other.bits);
    }
}
