package dev.nodesmith.generate.format;

import java.util.ArrayList;
import java.util.List;

/**
 * Formats JSON as Prettier 3 does at width 100. An object stays open where the source has a newline after its brace:
 *
 * <pre>{@code
 * {"a":{"b":1},"c":{   →   {
 * "d":[1,2]}}                "a": { "b": 1 },
 *                            "c": {
 *                              "d": [1, 2]
 *                            }
 *                          }
 * }</pre>
 */
public final class JsonFormatter {

    private static final Doc OPEN_ARRAY = Docs.text("[");
    private static final Doc CLOSE_ARRAY = Docs.text("]");
    private static final Doc OPEN_OBJECT = Docs.text("{");
    private static final Doc CLOSE_OBJECT = Docs.text("}");
    private static final Doc COLON = Docs.text(": ");

    private enum Style {
        /** Keeps what is open, joins what fits. */
        PLAIN,
        /** A line for each value. */
        OPEN
    }

    /** A value, and what decides how an array of such values is laid out. */
    private record Value(Doc doc, Sort sort, int size) {}

    private enum Sort {
        NUMBER,
        ARRAY,
        OBJECT,
        OTHER
    }

    private final Scanner in;
    private final String source;
    private final Style style;

    private JsonFormatter(String source, Style style) {
        this.source = source;
        this.in = new Scanner(source);
        this.style = style;
    }

    /**
     * Formats any JSON file but {@code package.json}.
     *
     * @throws FormatException when the source is not JSON
     */
    public static String format(String source) {
        return new JsonFormatter(source, Style.PLAIN).run();
    }

    /**
     * Formats as {@code JSON.stringify} prints, which is how {@code package.json} and {@code package-lock.json} are
     * kept.
     *
     * @throws FormatException when the source is not JSON
     */
    public static String formatPackage(String source) {
        return new JsonFormatter(source, Style.OPEN).run();
    }

    private String run() {
        in.next();
        Doc doc = Docs.concat(value().doc(), Docs.HARD_LINE);
        if (in.token != Token.END) {
            throw in.fail("expected the end of the file");
        }
        if (!in.comments().isEmpty()) {
            throw in.failAt(in.comments().get(0).start, "a comment, which JSON does not have");
        }
        return DocPrinter.print(doc, TypeScriptFormatter.WIDTH, source.length() * 2);
    }

    private Value value() {
        return switch (in.token) {
            case LEFT_BRACE -> object();
            case LEFT_BRACKET -> array();
            case STRING -> {
                requireDoubleQuotes();
                yield literal(in.start, Sort.OTHER);
            }
            case NUMBER -> literal(in.start, Sort.NUMBER);
            case MINUS -> {
                int start = in.start;
                in.next();
                if (in.token != Token.NUMBER) {
                    throw in.fail("expected a number");
                }
                yield literal(start, Sort.NUMBER);
            }
            case NAME -> {
                if (!in.isName("true") && !in.isName("false") && !in.isName("null")) {
                    throw in.fail("unexpected '" + in.name() + "'");
                }
                yield literal(in.start, Sort.OTHER);
            }
            default -> throw in.fail("expected a value");
        };
    }

    private Value literal(int start, Sort sort) {
        Value value = new Value(Docs.slice(source, start, in.end), sort, 0);
        in.next();
        return value;
    }

    private void requireDoubleQuotes() {
        if (source.charAt(in.start) != '"') {
            throw in.fail("expected double quotes");
        }
    }

    private void expect(Token token) {
        if (in.token != token) {
            throw in.fail("expected '" + token.text + "'");
        }
        in.next();
    }

    private Value object() {
        in.next();
        boolean isOpen = in.newlineBefore && style == Style.PLAIN;
        List<Doc> parts = new ArrayList<>();
        int count = 0;
        while (in.token != Token.RIGHT_BRACE) {
            if (count > 0) {
                addSeparator(parts);
            }
            if (in.token != Token.STRING) {
                throw in.fail("expected a name in double quotes");
            }
            requireDoubleQuotes();
            Doc key = literal(in.start, Sort.OTHER).doc();
            expect(Token.COLON);
            parts.add(Docs.concat(key, COLON, value().doc()));
            count++;
        }
        in.next();
        return new Value(braces(parts, isOpen || style == Style.OPEN), Sort.OBJECT, count);
    }

    private static Doc braces(List<Doc> parts, boolean isOpen) {
        if (parts.isEmpty()) {
            return Docs.text("{}");
        }
        Doc contents = Docs.concat(OPEN_OBJECT, Docs.indent(Docs.LINE, Docs.concat(parts)), Docs.LINE, CLOSE_OBJECT);
        return Docs.group(contents, isOpen);
    }

    /** The comma between two members, and the blank line that may follow it. */
    private void addSeparator(List<Doc> parts) {
        int end = in.previousEnd;
        expect(Token.COMMA);
        parts.add(Docs.COMMA);
        parts.add(Docs.LINE);
        if (style == Style.PLAIN && SourceText.isNextLineEmpty(source, end)) {
            parts.add(Docs.HARD_LINE);
        }
    }

    private Value array() {
        in.next();
        List<Value> values = new ArrayList<>();
        List<Boolean> blankLines = new ArrayList<>();
        while (in.token != Token.RIGHT_BRACKET) {
            if (!values.isEmpty()) {
                blankLines.add(SourceText.isNextLineEmpty(source, in.previousEnd));
                expect(Token.COMMA);
            }
            values.add(value());
        }
        in.next();
        return new Value(brackets(values, blankLines), Sort.ARRAY, values.size());
    }

    private Doc brackets(List<Value> values, List<Boolean> blankLines) {
        if (values.isEmpty()) {
            return Docs.text("[]");
        }
        boolean isFilled = style == Style.PLAIN && values.stream().allMatch(value -> value.sort() == Sort.NUMBER);
        List<Doc> parts = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            boolean isLast = i == values.size() - 1;
            Doc doc = values.get(i).doc();
            boolean hasBlankLine = !isLast && style == Style.PLAIN && blankLines.get(i);
            if (isFilled) {
                parts.add(isLast ? doc : Docs.concat(doc, Docs.COMMA));
                if (!isLast) {
                    parts.add(hasBlankLine ? Docs.concat(Docs.HARD_LINE, Docs.HARD_LINE) : Docs.LINE);
                }
            } else {
                parts.add(Docs.group(doc));
                if (!isLast) {
                    parts.add(Docs.COMMA);
                    parts.add(Docs.LINE);
                    parts.add(hasBlankLine ? Docs.SOFT_LINE : Docs.EMPTY);
                }
            }
        }
        Doc list = isFilled ? Docs.fill(parts) : Docs.concat(parts);
        Doc contents = Docs.concat(OPEN_ARRAY, Docs.indent(Docs.SOFT_LINE, list), Docs.SOFT_LINE, CLOSE_ARRAY);
        return Docs.group(contents, style == Style.OPEN || isTable(values));
    }

    /** Several arrays, or several objects, of more than one element each: a line for each. */
    private static boolean isTable(List<Value> values) {
        Sort sort = values.get(0).sort();
        return values.size() > 1
                && (sort == Sort.ARRAY || sort == Sort.OBJECT)
                && values.stream().allMatch(value -> value.sort() == sort && value.size() > 1);
    }
}
