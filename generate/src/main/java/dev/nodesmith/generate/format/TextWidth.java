package dev.nodesmith.generate.format;

/** How many terminal columns a text takes: one a character, two for East Asian and emoji, none for combining marks. */
public final class TextWidth {

    private static final int JOINER = 0x200d;
    private static final int EMOJI_STYLE = 0xfe0f;
    private static final int FIRST_EMOJI = 0xa9;

    private TextWidth() {}

    public static int of(String text) {
        return of(text, 0, text.length());
    }

    static int of(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c > '~' || c < ' ') {
                return ofAny(text, start, end);
            }
        }
        return end - start;
    }

    private static int ofAny(String text, int start, int end) {
        int width = 0;
        int previous = 0;
        boolean isJoined = false;
        for (int i = start; i < end; ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (point == EMOJI_STYLE && previous >= FIRST_EMOJI && width(previous) == 1) {
                width++;
            } else if (!isJoined && !isSkinTone(point)) {
                width += width(point);
            }
            isJoined = point == JOINER && previous >= FIRST_EMOJI;
            previous = point;
        }
        return width;
    }

    private static int width(int point) {
        if (Character.isISOControl(point) || isCombining(point)) {
            return 0;
        }
        return isWide(point) ? 2 : 1;
    }

    private static boolean isSkinTone(int point) {
        return point >= 0x1f3fb && point <= 0x1f3ff;
    }

    private static boolean isCombining(int point) {
        return (point >= 0x300 && point <= 0x36f)
                || (point >= 0x200b && point <= 0x200d)
                || (point >= 0x20d0 && point <= 0x20ff)
                || (point >= 0xfe00 && point <= 0xfe0f)
                || (point >= 0xfe20 && point <= 0xfe2f)
                || (point >= 0xe0100 && point <= 0xe01ef);
    }

    private static boolean isWide(int point) {
        return point >= 0x1100
                && (point <= 0x115f
                        || (point >= 0x2e80 && point <= 0x303e)
                        || (point >= 0x3041 && point <= 0xa4cf)
                        || (point >= 0xac00 && point <= 0xd7a3)
                        || (point >= 0xf900 && point <= 0xfaff)
                        || (point >= 0xfe30 && point <= 0xfe6f)
                        || (point >= 0xff01 && point <= 0xff60)
                        || (point >= 0xffe0 && point <= 0xffe6)
                        || isEmoji(point)
                        || (point >= 0x20000 && point <= 0x3fffd));
    }

    private static boolean isEmoji(int point) {
        return switch (point) {
            case 0x231a,
                    0x231b,
                    0x23f0,
                    0x23f3,
                    0x25fd,
                    0x25fe,
                    0x2614,
                    0x2615,
                    0x267f,
                    0x2693,
                    0x26a1,
                    0x26ce,
                    0x26d4,
                    0x26ea,
                    0x26f5,
                    0x26fa,
                    0x26fd,
                    0x2705,
                    0x270a,
                    0x270b,
                    0x2728,
                    0x274c,
                    0x274e,
                    0x2757,
                    0x27b0,
                    0x27bf,
                    0x2b1b,
                    0x2b1c,
                    0x2b50,
                    0x2b55 -> true;
            default ->
                (point >= 0x23e9 && point <= 0x23ec)
                        || (point >= 0x2648 && point <= 0x2653)
                        || point == 0x26aa
                        || point == 0x26ab
                        || point == 0x26bd
                        || point == 0x26be
                        || point == 0x26c4
                        || point == 0x26c5
                        || point == 0x26f2
                        || point == 0x26f3
                        || (point >= 0x2753 && point <= 0x2755)
                        || (point >= 0x2795 && point <= 0x2797)
                        || (point >= 0x1f300 && point <= 0x1f64f)
                        || (point >= 0x1f680 && point <= 0x1f6ff)
                        || (point >= 0x1f7e0 && point <= 0x1f7eb)
                        || (point >= 0x1f900 && point <= 0x1f9ff)
                        || (point >= 0x1fa70 && point <= 0x1faff);
        };
    }
}
