package dev.nodesmith.generate.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Puts a formatted source into other words: its comments, and the messages among its literals. The result is to be formatted. */
public final class SourceWords {

    private static final String LINE = "//";

    private static final Set<String> TESTS = Set.of("describe", "it", "test");

    private static final Set<String> LEVELS = Set.of("trace", "debug", "info", "warn", "error", "fatal");

    /** What the scripts of a project call to tell what they have done. */
    private static final String REPORT = "report";

    /** Assertions on a part of what was said. */
    private static final Set<String> PARTS = Set.of("toContain", "stringContaining", "contain", "include");

    private final String source;
    private final Wording wording;
    private final Edits edits;

    private SourceWords(String source, Wording wording) {
        this.source = source;
        this.wording = wording;
        this.edits = new Edits(source);
    }

    /** @throws FormatException as {@link TypeScriptFormatter#format} does */
    public static String reword(String source, Wording wording) {
        Parser parser = new Parser(source);
        Node program = parser.parse();
        SourceWords words = new SourceWords(source, wording);
        words.comments(parser.in.comments());
        words.visit(program);
        return words.edits.apply();
    }

    private void comments(List<Comment> comments) {
        for (int i = 0; i < comments.size(); i++) {
            Comment first = comments.get(i);
            if (first.isBlock) {
                block(first);
                continue;
            }
            int last = i;
            while (last + 1 < comments.size() && goesOn(comments.get(last), comments.get(last + 1))) {
                last++;
            }
            lines(comments.subList(i, last + 1));
            i = last;
        }
    }

    /** Whether a comment is the next line of another, as far below the start of a line. */
    private boolean goesOn(Comment comment, Comment next) {
        return !next.isBlock
                && startsLine(comment)
                && source.substring(comment.end, next.start).isBlank()
                && source.substring(comment.end, next.start)
                                .chars()
                                .filter(c -> c == '\n')
                                .count()
                        == 1
                && startsLine(next);
    }

    private boolean startsLine(Comment comment) {
        return source.substring(source.lastIndexOf('\n', comment.start) + 1, comment.start)
                .isBlank();
    }

    private int column(Comment comment) {
        return comment.start - source.lastIndexOf('\n', comment.start) - 1;
    }

    private void lines(List<Comment> comments) {
        Comment first = comments.getFirst();
        List<String> said = comments.stream()
                .map(c -> source.substring(c.start + LINE.length(), c.end).stripTrailing())
                .map(line -> line.startsWith(" ") ? line.substring(1) : line)
                .toList();
        int width =
                startsLine(first) ? TypeScriptFormatter.WIDTH - column(first) - LINE.length() - 1 : Integer.MAX_VALUE;
        List<String> reworded = Paragraphs.reword(said, width, wording);
        if (!reworded.equals(said)) {
            String indent = "\n" + " ".repeat(column(first));
            String text = String.join(
                    indent,
                    reworded.stream().map(l -> (LINE + " " + l).stripTrailing()).toList());
            edits.replace(first.start, comments.getLast().end, text);
        }
    }

    private void block(Comment comment) {
        String text = source.substring(comment.start, comment.end);
        String opening = text.startsWith("/**") ? "/**" : "/*";
        String inside = text.substring(opening.length(), text.length() - 2).strip();
        List<String> said = inside.lines()
                .map(line -> line.stripLeading().replaceFirst("^\\* ?", "").stripTrailing())
                .toList();
        int column = column(comment);
        List<String> reworded = Paragraphs.reword(said, TypeScriptFormatter.WIDTH - column - " * ".length(), wording);
        if (reworded.equals(said)) {
            return;
        }
        String one = opening + " " + reworded.getFirst() + " */";
        boolean isOne = reworded.size() == 1
                && (text.indexOf('\n') < 0 || said.size() > 1)
                && column + TextWidth.of(one) <= TypeScriptFormatter.WIDTH;
        if (isOne || !startsLine(comment)) {
            edits.replace(comment.start, comment.end, opening + " " + String.join(" ", reworded) + " */");
            return;
        }
        String indent = "\n" + " ".repeat(column) + " *";
        List<String> lines = new ArrayList<>();
        reworded.forEach(line -> lines.add(line.isEmpty() ? "" : " " + line));
        edits.replace(comment.start, comment.end, opening + indent + String.join(indent, lines) + indent + "/");
    }

    private void visit(Node node) {
        switch (node.kind) {
            case IMPORT, EXPORT_ALL, LITERAL_TYPE -> {
                // Paths, and texts that the compiler compares.
            }
            case STRING -> string(node, wording::message);
            case TEMPLATE -> template(node, wording::message);
            case CALL -> call(node);
            case REGEX -> regex(node);
            case CONDITIONAL -> choice(node);
            case ARRAY -> row(node);
            case PROPERTY -> {
                if (!node.key().is(Kind.STRING)) {
                    visit(node.key());
                }
                visit(node.value());
            }
            default -> node.children().forEach(this::visit);
        }
    }

    /** Names of tests and lines of the log are for people, however short they are, and so may be what tests look for in them. */
    private void call(Node node) {
        Node callee = node.callee();
        Node[] arguments = node.list();
        boolean isFirst = isTest(callee) || callee.text.equals(REPORT);
        int said = isFirst ? 0 : isCalled(callee, LEVELS) ? arguments.length - 1 : -1;
        Function<String, Optional<String>> others = isCalled(callee, PARTS) ? wording::wanted : wording::message;
        visit(callee);
        for (int i = 0; i < arguments.length; i++) {
            text(arguments[i], i == said ? wording::said : others);
        }
    }

    private void text(Node node, Function<String, Optional<String>> words) {
        switch (node.kind) {
            case STRING -> string(node, words);
            case TEMPLATE -> template(node, words);
            default -> visit(node);
        }
    }

    private static boolean isTest(Node callee) {
        if (callee.is(Kind.CALL)) {
            return callee.callee().is(Kind.MEMBER)
                    && callee.callee().property().text.equals("each")
                    && isTest(callee.callee().object());
        }
        return callee.is(Kind.IDENTIFIER) && TESTS.contains(callee.text);
    }

    private static boolean isCalled(Node callee, Set<String> names) {
        return callee.is(Kind.MEMBER) && names.contains(callee.property().text);
    }

    private void string(Node node, Function<String, Optional<String>> words) {
        String raw = source.substring(node.start + 1, node.end - 1);
        Optional<String> reworded = words.apply(unescaped(raw));
        reworded.ifPresent(text -> edits.replace(node.start, node.end, "'" + escaped(text, '\'') + "'"));
    }

    /** Of two words in the middle of a text either is said. */
    private void choice(Node node) {
        boolean isInText = node.parent.is(Kind.TEMPLATE);
        visit(node.test());
        for (Node word : new Node[] {node.consequent(), node.alternate()}) {
            text(word, isInText ? wording::wanted : wording::message);
        }
    }

    /** In a table of a test, arguments of a script with what it says to them: {@code [['status'], 'pending']}. */
    private void row(Node node) {
        Node[] cells = node.list();
        boolean isOutcome = cells.length == 2 && cells[0].is(Kind.ARRAY);
        for (int i = 0; i < cells.length; i++) {
            text(cells[i], isOutcome && i == 1 ? wording::wanted : wording::message);
        }
    }

    /** What a test looks for in a message may be a pattern. */
    private void regex(Node node) {
        wording.wanted(source.substring(node.start, node.end))
                .ifPresent(text -> edits.replace(node.start, node.end, text));
    }

    private void template(Node node, Function<String, Optional<String>> words) {
        StringBuilder said = new StringBuilder();
        Node[] texts = node.list();
        Node[] holes = node.secondList();
        for (int i = 0; i < texts.length; i++) {
            said.append(unescaped(source.substring(texts[i].start, texts[i].end)));
            if (i < holes.length) {
                said.append((char) (Wording.FIRST_HOLE + i));
            }
        }
        boolean tagged = node.parent.is(Kind.TAGGED_TEMPLATE);
        Optional<String> reworded = tagged ? Optional.empty() : words.apply(said.toString());
        if (reworded.isEmpty()) {
            node.children().forEach(this::visit);
            return;
        }
        String text = escaped(reworded.get(), '`').replace("${", "\\${");
        for (int i = 0; i < holes.length; i++) {
            text = text.replace(String.valueOf((char) (Wording.FIRST_HOLE + i)), "${" + inside(holes[i]) + "}");
        }
        edits.replace(node.start, node.end, "`" + text + "`");
    }

    /** An expression whose own literals are in other words too. */
    private String inside(Node expression) {
        SourceWords words = new SourceWords(source, wording);
        words.visit(expression);
        String all = words.edits.apply();
        int after = source.length() - expression.end;
        return all.substring(expression.start, all.length() - after);
    }

    private static String unescaped(String raw) {
        return raw.replaceAll("\\\\(['\"`$])", "$1");
    }

    private static String escaped(String text, char quote) {
        return text.replace(String.valueOf(quote), "\\" + quote);
    }
}
