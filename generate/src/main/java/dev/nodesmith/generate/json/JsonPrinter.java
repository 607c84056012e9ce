package dev.nodesmith.generate.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.POJONode;
import dev.nodesmith.generate.format.TextWidth;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Prints JSON so that Prettier leaves it as it is, at width 100. Prettier keeps an object open that was written so; here small
 * objects of plain values are not, which halves the length of a schema:
 *
 * <pre>{@code
 * {
 *   "type": ["string", "null"],
 *   "properties": {
 *     "id": { "type": "string", "format": "uuid" }
 *   }
 * }
 * }</pre>
 *
 * <p>A value is tried on one line first and taken back where it does not fit, and lines that are done are put aside, so that a
 * document of tens of megabytes takes little more memory than its text.
 */
public final class JsonPrinter {

    private static final int WIDTH = 100;
    private static final int MEMBERS_ON_A_LINE = 4;

    /** Length from which lines are put aside; a text that grows in one piece is copied whenever it doubles. */
    private static final int PIECE = 1 << 16;

    private final List<String> done = new ArrayList<>();
    private final StringBuilder out = new StringBuilder();
    private final Style style;
    private int column;

    private enum Style {
        /** Joins what is small and fits. */
        SHORT,
        /** A line for each value. */
        OPEN
    }

    private JsonPrinter(Style style) {
        this.style = style;
    }

    /** The document with a newline at its end. */
    public static String print(JsonNode node) {
        return new JsonPrinter(Style.SHORT).document(node);
    }

    /** A {@code package.json}, which is kept as {@code JSON.stringify} prints it. */
    public static String printPackage(JsonNode node) {
        return new JsonPrinter(Style.OPEN).document(node);
    }

    /**
     * A part of a document that is printed before the rest is known: its text takes a tenth of the memory of its tree.
     *
     * @param indent how deep it will stand in the document
     */
    public static JsonNode part(ObjectNode object, int indent) {
        if (isSmall(object)) {
            return object; // its form depends on what stands before it
        }
        JsonPrinter printer = new JsonPrinter(Style.SHORT);
        printer.openObject(object, indent);
        return new POJONode(new Part(printer.text()));
    }

    private record Part(String text) {}

    private String document(JsonNode node) {
        value(node, 0, 0);
        out.append('\n');
        return text();
    }

    private String text() {
        done.add(out.toString());
        return String.join("", done);
    }

    /** @param following width of what stands behind the value on its last line: that of a comma or nothing */
    private void value(JsonNode node, int indent, int following) {
        if (node instanceof POJONode pojo && pojo.getPojo() instanceof Part(String text)) {
            out.append(text);
            return;
        }
        int start = out.length();
        int startColumn = column;
        boolean fits = onOneLine(node) && column + following <= WIDTH;
        if (fits || node.isEmpty()) {
            return;
        }
        out.setLength(start);
        column = startColumn;
        if (node.isObject()) {
            openObject(node, indent);
        } else {
            openArray(node, indent);
        }
    }

    /** Prints on, and stops where that leads beyond the width or to what must be open. */
    private boolean onOneLine(JsonNode node) {
        if (node.isTextual()) {
            string(node.textValue());
        } else if (!node.isContainerNode()) {
            text(node.asText());
        } else if (node.isEmpty()) {
            text(node.isObject() ? "{}" : "[]");
        } else if (isOpen(node)) {
            return false;
        } else {
            return node.isObject() ? objectOnOneLine(node) : arrayOnOneLine(node);
        }
        return column <= WIDTH;
    }

    private boolean objectOnOneLine(JsonNode object) {
        String separator = "{ ";
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            text(separator);
            key(member.getKey());
            if (!onOneLine(member.getValue())) {
                return false;
            }
            separator = ", ";
        }
        text(" }");
        return column <= WIDTH;
    }

    private boolean arrayOnOneLine(JsonNode array) {
        String separator = "[";
        for (JsonNode item : array) {
            text(separator);
            if (!onOneLine(item)) {
                return false;
            }
            separator = ", ";
        }
        text("]");
        return column <= WIDTH;
    }

    private void openObject(JsonNode object, int indent) {
        text("{");
        Iterator<Map.Entry<String, JsonNode>> members = object.properties().iterator();
        while (members.hasNext()) {
            Map.Entry<String, JsonNode> member = members.next();
            newLine(indent + 2);
            key(member.getKey());
            separated(member.getValue(), indent + 2, members.hasNext() ? "," : "");
        }
        newLine(indent);
        text("}");
    }

    private void openArray(JsonNode array, int indent) {
        text("[");
        boolean filled = style == Style.SHORT && all(array, JsonNode::isNumber);
        Iterator<JsonNode> items = array.iterator();
        for (boolean first = true; items.hasNext(); first = false) {
            JsonNode item = items.next();
            String comma = items.hasNext() ? "," : "";
            String number = filled ? " " + item.asText() + comma : "";
            if (filled && !first && column + number.length() <= WIDTH) {
                text(number);
            } else {
                newLine(indent + 2);
                separated(item, indent + 2, comma);
            }
        }
        newLine(indent);
        text("]");
    }

    private void separated(JsonNode value, int indent, String comma) {
        value(value, indent, comma.length());
        text(comma);
    }

    private boolean isOpen(JsonNode container) {
        return style == Style.OPEN || (container.isObject() ? !isSmall(container) : isTable(container));
    }

    private static boolean isSmall(JsonNode object) {
        return object.size() <= MEMBERS_ON_A_LINE && all(object, JsonPrinter::isPlain);
    }

    /** A value, or an array of values such as {@code ["string", "null"]}. */
    private static boolean isPlain(JsonNode node) {
        return node.isArray()
                ? all(node, item -> !item.isContainerNode())
                : !node.isPojo() && (!node.isObject() || node.isEmpty());
    }

    /** Several arrays, or several objects, of more than one element each: a line for each. */
    private static boolean isTable(JsonNode array) {
        return array.size() > 1
                && (all(array, JsonNode::isArray) || all(array, JsonNode::isObject))
                && all(array, item -> item.size() > 1);
    }

    private static boolean all(JsonNode container, Predicate<JsonNode> test) {
        for (JsonNode item : container) {
            if (!test.test(item)) {
                return false;
            }
        }
        return true;
    }

    private void key(String name) {
        string(name);
        text(": ");
    }

    private void string(String value) {
        String quoted = isPlain(value)
                ? value
                : new String(JsonStringEncoder.getInstance().quoteAsString(value));
        out.append('"').append(quoted).append('"');
        column += TextWidth.of(quoted) + 2;
    }

    /** Whether nothing in a text needs a backslash, as in almost all. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    /** @param ascii is as wide as it is long */
    private void text(String ascii) {
        out.append(ascii);
        column += ascii.length();
    }

    /** What stands before can no longer be taken back. */
    private void newLine(int indent) {
        if (out.length() >= PIECE) {
            done.add(out.toString());
            out.setLength(0);
        }
        out.append('\n').repeat(' ', indent);
        column = indent;
    }
}
