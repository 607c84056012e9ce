package dev.nodesmith.model.yaml;

import dev.nodesmith.model.Position;
import java.util.Arrays;

/** The file as code points, to find where a character of a value stands in spite of quotes, escapes and folded lines. */
final class SourceText {

    private final int[] codePoints;
    private final int[] lineStarts;

    SourceText(String text) {
        this.codePoints = text.codePoints().toArray();
        this.lineStarts = lineStarts(codePoints);
    }

    private static int[] lineStarts(int[] codePoints) {
        int[] starts = new int[codePoints.length + 1];
        int count = 1;
        for (int i = 0; i < codePoints.length; i++) {
            boolean loneReturn = codePoints[i] == '\r' && (i + 1 == codePoints.length || codePoints[i + 1] != '\n');
            if (codePoints[i] == '\n' || loneReturn) {
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    Position position(int index) {
        int found = Arrays.binarySearch(lineStarts, index);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, index - lineStarts[line] + 1);
    }

    /** The code point index of a place. */
    int index(Position position) {
        return lineStarts[position.line() - 1] + position.column() - 1;
    }

    /**
     * Walks value and source side by side. A character that stands in the source as an escape or a folded line break has no
     * twin there; it is passed over, and the place reported is the nearest one known.
     */
    Position locate(Scalar scalar, int offset) {
        return position(index(scalar, offset));
    }

    /** As {@link #locate}, as a code point index. */
    int index(Scalar scalar, int offset) {
        int[] value = scalar.value().codePoints().toArray();
        int wanted = scalar.value()
                .codePointCount(0, Math.clamp(offset, 0, scalar.value().length()));
        int at = scalar.start();
        int known = at;
        for (int i = 0; i <= Math.min(wanted, value.length - 1); i++) {
            int twin = at;
            while (twin < scalar.end() && !twins(value[i], codePoints[twin])) {
                twin++;
            }
            if (twin < scalar.end()) {
                known = twin;
                at = twin + 1;
            }
        }
        return wanted >= value.length && value.length > 0 ? known + 1 : known;
    }

    private static boolean twins(int inValue, int inSource) {
        return inValue == inSource || (inValue == ' ' && (inSource == '\n' || inSource == '\r'));
    }
}
