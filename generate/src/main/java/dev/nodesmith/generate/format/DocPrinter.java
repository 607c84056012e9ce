package dev.nodesmith.generate.format;

import java.util.Arrays;

/**
 * Decides the line breaks of a {@link Doc}: a group stays on one line when it fits into the width together with what
 * must follow it there. Commands wait on a stack of parallel arrays; measuring never allocates.
 */
final class DocPrinter {

    /** Stands for "not printed yet". */
    static final DocPrinter NONE = new DocPrinter("", 0);

    private static final int INDENT_WIDTH = 2;

    private final String newlineIndents;
    private final int width;

    private Doc[] docs = new Doc[256];
    private int[] indents = new int[256];
    private boolean[] breaks = new boolean[256];
    private int depth;

    private Doc[] probe = new Doc[256];
    private boolean[] probeBreaks = new boolean[256];

    private Doc[] suffixes = new Doc[4];
    private int[] suffixIndents = new int[4];
    private boolean[] suffixBreaks = new boolean[4];
    private int suffixCount;

    private final StringBuilder out;
    private int column;
    private boolean remeasure;

    private DocPrinter(String newlineIndents, int width) {
        this.newlineIndents = newlineIndents;
        this.width = width;
        this.out = new StringBuilder();
    }

    private DocPrinter(int width, int sizeHint) {
        this.newlineIndents = "\n" + " ".repeat(80);
        this.width = width;
        this.out = new StringBuilder(sizeHint);
    }

    /** @param sizeHint about how many characters will come out */
    static String print(Doc doc, int width, int sizeHint) {
        return new DocPrinter(width, sizeHint).run(doc);
    }

    private String run(Doc root) {
        push(root, 0, true);
        while (depth > 0) {
            depth--;
            Doc doc = docs[depth];
            int indent = indents[depth];
            boolean broken = breaks[depth];
            switch (doc.tag) {
                case Doc.TEXT -> write((Doc.Text) doc);
                case Doc.CONCAT -> pushAll(((Doc.Concat) doc).parts, indent, broken);
                case Doc.INDENT -> push(((Doc.Indent) doc).contents, indent + INDENT_WIDTH, broken);
                case Doc.ALIGN -> {
                    Doc.Align align = (Doc.Align) doc;
                    push(align.contents, align.columns == Doc.TO_MARGIN ? 0 : indent + align.columns, broken);
                }
                case Doc.GROUP -> printGroup((Doc.Group) doc, indent, broken);
                case Doc.FILL -> printFill((Doc.Fill) doc, indent, broken);
                case Doc.IF_BREAK -> {
                    Doc.IfBreak choice = (Doc.IfBreak) doc;
                    if (choice.id == Docs.NO_ID) {
                        push(broken ? choice.broken : choice.flat, indent, broken);
                    } else if (choice.id.isPrinted(this)) {
                        push(choice.id.isBroken(this) ? choice.broken : choice.flat, indent, broken);
                    }
                }
                case Doc.INDENT_IF_BREAK -> {
                    Doc.IndentIfBreak choice = (Doc.IndentIfBreak) doc;
                    push(choice.contents, choice.id.isBroken(this) ? indent + INDENT_WIDTH : indent, broken);
                }
                case Doc.LINE -> printLine((Doc.Line) doc, indent, broken);
                case Doc.LINE_SUFFIX -> addSuffix(((Doc.LineSuffix) doc).contents, indent, broken);
                case Doc.LINE_SUFFIX_BOUNDARY -> {
                    if (suffixCount > 0) {
                        push(Docs.HARD_LINE, indent, broken);
                    }
                }
                case Doc.MEMBER_CHAIN -> push(((Doc.MemberChain) doc).contents, indent, broken);
                default -> {
                    // A forced break has done its work when its groups were built.
                }
            }
            if (depth == 0 && suffixCount > 0) {
                flushSuffixes();
            }
        }
        return out.toString();
    }

    private void printGroup(Doc.Group group, int indent, boolean broken) {
        if (!broken && !remeasure) {
            enter(group, group.contents, indent, group.broken);
            return;
        }
        remeasure = false;
        if (!group.broken && fits(group.contents, false, depth, false)) {
            enter(group, group.contents, indent, false);
            return;
        }
        if (group.states.isEmpty()) {
            enter(group, group.contents, indent, true);
            return;
        }
        int last = group.states.size() - 1;
        for (int i = 1; i < last; i++) {
            if (fits(group.states.get(i), false, depth, false)) {
                enter(group, group.states.get(i), indent, false);
                return;
            }
        }
        enter(group, group.states.get(last), indent, true);
    }

    private void enter(Doc.Group group, Doc contents, int indent, boolean broken) {
        push(contents, indent, broken);
        if (group.id != Docs.NO_ID) {
            group.id.record(this, broken);
        }
    }

    private void printFill(Doc.Fill fill, int indent, boolean broken) {
        int rest = fill.parts.length - fill.offset;
        if (rest == 0) {
            return;
        }
        Doc content = fill.parts[fill.offset];
        boolean contentFits = fits(content, false, 0, true);
        if (rest == 1) {
            push(content, indent, !contentFits);
            return;
        }
        Doc separator = fill.parts[fill.offset + 1];
        if (rest == 2) {
            push(separator, indent, !contentFits);
            push(content, indent, !contentFits);
            return;
        }
        Doc both = Docs.concat(content, separator, fill.parts[fill.offset + 2]);
        boolean bothFit = fits(both, false, 0, true);
        push(fill.from(fill.offset + 2), indent, broken);
        push(separator, indent, !bothFit);
        push(content, indent, !contentFits);
    }

    private void printLine(Doc.Line line, int indent, boolean broken) {
        if (!broken) {
            if (!line.hard) {
                if (line.sort == Doc.Line.Sort.SPACE) {
                    out.append(' ');
                    column++;
                }
                return;
            }
            remeasure = true;
        }
        if (suffixCount > 0) {
            push(line, indent, broken);
            flushSuffixes();
            return;
        }
        switch (line.sort) {
            case LITERAL -> newline(0);
            case LITERAL_INDENTED -> newline(indent);
            default -> {
                int end = out.length();
                while (end > 0 && (out.charAt(end - 1) == ' ' || out.charAt(end - 1) == '\t')) {
                    end--;
                }
                out.setLength(end);
                newline(indent);
            }
        }
    }

    private void newline(int indent) {
        if (indent < newlineIndents.length()) {
            out.append(newlineIndents, 0, indent + 1);
        } else {
            out.append('\n').repeat(' ', indent);
        }
        column = indent;
    }

    /**
     * Whether a doc fits on the rest of the line, up to the first line break that is sure to come.
     *
     * @param restDepth how many waiting commands follow it on the line, 0 when only the doc itself counts
     * @param strictlyFlat fail at a group that must break
     */
    private boolean fits(Doc first, boolean firstBroken, int restDepth, boolean strictlyFlat) {
        int remaining = width - column;
        if (width == Integer.MAX_VALUE) {
            return true;
        }
        int rest = restDepth;
        boolean hasSuffix = suffixCount > 0;
        boolean pendingSpace = false;
        int top = 1;
        probe[0] = first;
        probeBreaks[0] = firstBroken;
        while (remaining >= 0) {
            if (top == 0) {
                if (rest == 0) {
                    return true;
                }
                rest--;
                probe[0] = docs[rest];
                probeBreaks[0] = breaks[rest];
                top = 1;
            }
            top--;
            Doc doc = probe[top];
            boolean broken = probeBreaks[top];
            switch (doc.tag) {
                case Doc.TEXT -> {
                    int textWidth = ((Doc.Text) doc).width;
                    if (textWidth > 0) {
                        if (pendingSpace) {
                            remaining--;
                            pendingSpace = false;
                        }
                        remaining -= textWidth;
                    }
                }
                case Doc.CONCAT -> top = probeAll(((Doc.Concat) doc).parts, 0, top, broken);
                case Doc.FILL -> top = probeAll(((Doc.Fill) doc).parts, ((Doc.Fill) doc).offset, top, broken);
                case Doc.INDENT -> {
                    probe[top] = ((Doc.Indent) doc).contents;
                    top++;
                }
                case Doc.ALIGN -> {
                    probe[top] = ((Doc.Align) doc).contents;
                    top++;
                }
                case Doc.INDENT_IF_BREAK -> {
                    probe[top] = ((Doc.IndentIfBreak) doc).contents;
                    top++;
                }
                case Doc.MEMBER_CHAIN -> {
                    probe[top] = ((Doc.MemberChain) doc).contents;
                    top++;
                }
                case Doc.GROUP -> {
                    Doc.Group group = (Doc.Group) doc;
                    if (strictlyFlat && group.broken) {
                        return false;
                    }
                    boolean groupBroken = group.broken || broken;
                    probe[top] = !group.states.isEmpty() && groupBroken
                            ? group.states.get(group.states.size() - 1)
                            : group.contents;
                    probeBreaks[top] = groupBroken;
                    top++;
                }
                case Doc.IF_BREAK -> {
                    Doc.IfBreak choice = (Doc.IfBreak) doc;
                    boolean choiceBroken = choice.id == Docs.NO_ID ? broken : choice.id.isBroken(this);
                    probe[top] = choiceBroken ? choice.broken : choice.flat;
                    top++;
                }
                case Doc.LINE -> {
                    Doc.Line line = (Doc.Line) doc;
                    if (broken || line.hard) {
                        return true;
                    }
                    if (line.sort == Doc.Line.Sort.SPACE) {
                        pendingSpace = true;
                    }
                }
                case Doc.LINE_SUFFIX -> hasSuffix = true;
                case Doc.LINE_SUFFIX_BOUNDARY -> {
                    if (hasSuffix) {
                        return false;
                    }
                }
                default -> {
                    // Takes no room.
                }
            }
        }
        return false;
    }

    private int probeAll(Doc[] parts, int from, int top, boolean broken) {
        int needed = top + parts.length;
        if (needed >= probe.length) {
            probe = Arrays.copyOf(probe, needed * 2);
            probeBreaks = Arrays.copyOf(probeBreaks, needed * 2);
        }
        int at = top;
        for (int i = parts.length - 1; i >= from; i--) {
            probe[at] = parts[i];
            probeBreaks[at] = broken;
            at++;
        }
        return at;
    }

    private void write(Doc.Text text) {
        out.append(text.text, text.start, text.end);
        column += text.width;
    }

    private void push(Doc doc, int indent, boolean broken) {
        if (depth == docs.length) {
            grow(depth * 2);
        }
        docs[depth] = doc;
        indents[depth] = indent;
        breaks[depth] = broken;
        depth++;
    }

    private void pushAll(Doc[] parts, int indent, boolean broken) {
        if (depth + parts.length >= docs.length) {
            grow((depth + parts.length) * 2);
        }
        for (int i = parts.length - 1; i >= 0; i--) {
            docs[depth] = parts[i];
            indents[depth] = indent;
            breaks[depth] = broken;
            depth++;
        }
    }

    private void grow(int size) {
        docs = Arrays.copyOf(docs, size);
        indents = Arrays.copyOf(indents, size);
        breaks = Arrays.copyOf(breaks, size);
    }

    private void addSuffix(Doc contents, int indent, boolean broken) {
        if (suffixCount == suffixes.length) {
            suffixes = Arrays.copyOf(suffixes, suffixCount * 2);
            suffixIndents = Arrays.copyOf(suffixIndents, suffixCount * 2);
            suffixBreaks = Arrays.copyOf(suffixBreaks, suffixCount * 2);
        }
        suffixes[suffixCount] = contents;
        suffixIndents[suffixCount] = indent;
        suffixBreaks[suffixCount] = broken;
        suffixCount++;
    }

    private void flushSuffixes() {
        for (int i = suffixCount - 1; i >= 0; i--) {
            push(suffixes[i], suffixIndents[i], suffixBreaks[i]);
        }
        suffixCount = 0;
    }
}
