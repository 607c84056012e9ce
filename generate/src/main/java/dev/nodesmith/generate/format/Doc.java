package dev.nodesmith.generate.format;

import java.util.List;

/**
 * A piece of output whose line breaks are not decided yet. Every piece knows from its birth whether it holds a forced
 * break, so that neither the printing rules nor {@link DocPrinter} ever walk a tree to find out.
 */
abstract sealed class Doc {

    static final int TEXT = 0;
    static final int CONCAT = 1;
    static final int INDENT = 2;
    static final int ALIGN = 3;
    static final int GROUP = 4;
    static final int FILL = 5;
    static final int IF_BREAK = 6;
    static final int INDENT_IF_BREAK = 7;
    static final int LINE = 8;
    static final int LINE_SUFFIX = 9;
    static final int LINE_SUFFIX_BOUNDARY = 10;
    static final int BREAK_PARENT = 11;
    static final int MEMBER_CHAIN = 12;

    private static final int BREAKS_PARENT = 1;
    private static final int WILL_BREAK = 2;
    private static final int CAN_BREAK = 4;

    /** An {@link Align} to the left margin instead of a number of columns. */
    static final int TO_MARGIN = Integer.MIN_VALUE;

    /** One of the constants above: an int, because the printer's inner loop switches on it. */
    final int tag;

    /** Breaks the group around it. A conditional group stops this, an ordinary one passes it on. */
    final boolean breaksParent;

    /** Holds a forced break anywhere inside, conditional groups included. */
    final boolean willBreak;

    /** Holds any line, soft ones included. */
    final boolean canBreak;

    private Doc(int tag, boolean breaksParent, boolean willBreak, boolean canBreak) {
        this.tag = tag;
        this.breaksParent = breaksParent;
        this.willBreak = willBreak;
        this.canBreak = canBreak;
    }

    private Doc(int tag, Doc inner) {
        this(tag, inner.breaksParent, inner.willBreak, inner.canBreak);
    }

    /** @param breaks what the parts have of {@link #BREAKS_PARENT}, {@link #WILL_BREAK} and {@link #CAN_BREAK} */
    private Doc(int tag, int breaks) {
        this(tag, (breaks & BREAKS_PARENT) != 0, (breaks & WILL_BREAK) != 0, (breaks & CAN_BREAK) != 0);
    }

    /** Names a group whose outcome another piece, printed later, depends on. */
    static final class GroupId {
        private DocPrinter printer = DocPrinter.NONE;
        private boolean broken;

        void record(DocPrinter by, boolean isBroken) {
            printer = by;
            broken = isBroken;
        }

        boolean isPrinted(DocPrinter by) {
            return printer == by;
        }

        boolean isBroken(DocPrinter by) {
            return printer == by && broken;
        }
    }

    /** Text without a newline: a slice, so that most of the output is copied straight from the source. */
    static final class Text extends Doc {
        final String text;
        final int start;
        final int end;
        final int width;

        Text(String text, int start, int end) {
            super(TEXT, false, false, false);
            this.text = text;
            this.start = start;
            this.end = end;
            this.width = TextWidth.of(text, start, end);
        }
    }

    static final class Concat extends Doc {
        final Doc[] parts;

        Concat(Doc[] parts) {
            super(CONCAT, breaksOf(parts));
            this.parts = parts;
        }
    }

    /** Content and separators in turn; each separator breaks on its own, when the next content does not fit. */
    static final class Fill extends Doc {
        final Doc[] parts;
        final int offset;

        Fill(Doc[] parts, int offset) {
            super(FILL, breaksOf(parts));
            this.parts = parts;
            this.offset = offset;
        }

        Fill from(int newOffset) {
            return new Fill(parts, newOffset);
        }
    }

    static final class Indent extends Doc {
        final Doc contents;

        Indent(Doc contents) {
            super(INDENT, contents);
            this.contents = contents;
        }
    }

    static final class Align extends Doc {
        final int columns;
        final Doc contents;

        Align(int columns, Doc contents) {
            super(ALIGN, contents);
            this.columns = columns;
            this.contents = contents;
        }
    }

    static final class Group extends Doc {
        final Doc contents;
        final boolean broken;
        final GroupId id;

        /** The candidates of a conditional group, from the flattest to the most broken; empty for an ordinary one. */
        final List<Doc> states;

        Group(Doc contents, boolean broken, GroupId id) {
            super(GROUP, broken || contents.breaksParent, broken || contents.willBreak, contents.canBreak);
            this.contents = contents;
            this.broken = broken || contents.breaksParent;
            this.id = id;
            this.states = List.of();
        }

        Group(List<Doc> states) {
            super(GROUP, false, states.get(0).willBreak, states.get(0).canBreak);
            this.contents = states.get(0);
            this.broken = false;
            this.id = Docs.NO_ID;
            this.states = states;
        }
    }

    static final class IfBreak extends Doc {
        final Doc broken;
        final Doc flat;
        final GroupId id;

        IfBreak(Doc broken, Doc flat, GroupId id) {
            super(
                    IF_BREAK,
                    broken.breaksParent || flat.breaksParent,
                    broken.willBreak || flat.willBreak,
                    broken.canBreak || flat.canBreak);
            this.broken = broken;
            this.flat = flat;
            this.id = id;
        }
    }

    static final class IndentIfBreak extends Doc {
        final Doc contents;
        final GroupId id;

        IndentIfBreak(Doc contents, GroupId id) {
            super(INDENT_IF_BREAK, contents);
            this.contents = contents;
            this.id = id;
        }
    }

    /** A possible line break: a space when flat, or nothing (soft), or a break all the same (hard). */
    static final class Line extends Doc {
        enum Sort {
            SPACE,
            SOFT,
            HARD,
            /** Starts the next line at the margin and keeps the spaces before it. */
            LITERAL,
            /** Keeps the spaces before it, but indents the next line. */
            LITERAL_INDENTED
        }

        final Sort sort;
        final boolean hard;

        Line(Sort sort) {
            super(LINE, sort.compareTo(Sort.HARD) >= 0, sort.compareTo(Sort.HARD) >= 0, true);
            this.sort = sort;
            this.hard = sort.compareTo(Sort.HARD) >= 0;
        }
    }

    /** Printed just before the next line break: a comment at the end of a line. */
    static final class LineSuffix extends Doc {
        final Doc contents;

        LineSuffix(Doc contents) {
            super(LINE_SUFFIX, contents);
            this.contents = contents;
        }
    }

    /** A place that a pending {@link LineSuffix} must not pass. */
    static final class LineSuffixBoundary extends Doc {
        LineSuffixBoundary() {
            super(LINE_SUFFIX_BOUNDARY, false, false, false);
        }
    }

    static final class BreakParent extends Doc {
        BreakParent() {
            super(BREAK_PARENT, true, true, false);
        }
    }

    /** Marks what was laid out as a chain of calls, which assignments treat in their own way. */
    static final class MemberChain extends Doc {
        final Doc contents;

        MemberChain(Doc contents) {
            super(MEMBER_CHAIN, contents);
            this.contents = contents;
        }
    }

    private static int breaksOf(Doc[] parts) {
        int breaks = 0;
        for (Doc part : parts) {
            breaks |= (part.breaksParent ? BREAKS_PARENT : 0)
                    | (part.willBreak ? WILL_BREAK : 0)
                    | (part.canBreak ? CAN_BREAK : 0);
        }
        return breaks;
    }
}
