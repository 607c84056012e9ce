package dev.nodesmith.generate.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Prints JSON so that Prettier at width 100 leaves it as it is. Prettier keeps objects as they were written; here small ones
 * of plain values stand on one line, which halves the length of a schema.
 */
public final class JsonPrinter {

    private static final int WIDTH = 100;
    private static final int MEMBERS_ON_A_LINE = 4;

    private JsonPrinter() {}

    /** The document with a newline at its end. */
    public static String print(JsonNode node) {
        return block(node, 0, 0) + "\n";
    }

    /**
     * @param indent of the line that the node starts in
     * @param around characters on that line before the value and after it
     */
    private static String block(JsonNode node, int indent, int around) {
        if (!node.isContainerNode() || node.isEmpty()) {
            return node.toString();
        }
        if (staysTogether(node, indent == 0) && indent + around + flat(node).length() <= WIDTH) {
            return flat(node);
        }
        return node.isObject() ? object(node, indent) : array(node, indent);
    }

    private static String object(JsonNode node, int indent) {
        String inner = " ".repeat(indent + 2);
        StringJoiner lines = new StringJoiner(",\n", "{\n", "\n" + " ".repeat(indent) + "}");
        int left = node.size();
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            String key = quoted(member.getKey()) + ": ";
            left--;
            lines.add(inner + key + block(member.getValue(), indent + 2, key.length() + comma(left)));
        }
        return lines.toString();
    }

    private static String array(JsonNode node, int indent) {
        String inner = " ".repeat(indent + 2);
        String end = "\n" + " ".repeat(indent) + "]";
        if (numbers(node)) {
            return "[\n" + fill(node, indent + 2) + end;
        }
        StringJoiner lines = new StringJoiner(",\n", "[\n", end);
        for (int i = 0; i < node.size(); i++) {
            lines.add(inner + block(node.get(i), indent + 2, comma(node.size() - i - 1)));
        }
        return lines.toString();
    }

    /** Characters after an item of which so many follow. */
    private static int comma(int left) {
        return left > 0 ? 1 : 0;
    }

    /** Numbers fill their lines. */
    private static String fill(JsonNode node, int indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(" ".repeat(indent));
        for (JsonNode item : node) {
            String text = item + ",";
            if (line.length() > indent && line.length() + 1 + text.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(indent);
            }
            line.append(line.length() > indent ? " " : "").append(text);
        }
        line.setLength(line.length() - 1);
        lines.add(line.toString());
        return String.join("\n", lines);
    }

    private static boolean staysTogether(JsonNode node, boolean root) {
        if (node.isObject()) {
            return !root
                    && node.size() <= MEMBERS_ON_A_LINE
                    && node.properties().stream().allMatch(e -> plain(e.getValue()));
        }
        if (!node.isArray()) {
            return true;
        }
        boolean rich = node.size() > 1;
        for (JsonNode item : node) {
            if (!staysTogether(item, false)) {
                return false;
            }
            rich = rich && item.isContainerNode() && item.size() > 1;
        }
        return !rich;
    }

    /** A value, or an array of values such as {@code ["string", "null"]}. */
    private static boolean plain(JsonNode node) {
        if (node.isArray()) {
            for (JsonNode item : node) {
                if (item.isContainerNode()) {
                    return false;
                }
            }
            return true;
        }
        return !node.isObject() || node.isEmpty();
    }

    private static boolean numbers(JsonNode node) {
        if (node.size() < 2) {
            return false;
        }
        for (JsonNode item : node) {
            if (!item.isNumber()) {
                return false;
            }
        }
        return true;
    }

    private static String flat(JsonNode node) {
        if (!node.isContainerNode() || node.isEmpty()) {
            return node.toString();
        }
        if (node.isObject()) {
            StringJoiner members = new StringJoiner(", ", "{ ", " }");
            node.properties().forEach(e -> members.add(quoted(e.getKey()) + ": " + flat(e.getValue())));
            return members.toString();
        }
        StringJoiner items = new StringJoiner(", ", "[", "]");
        node.forEach(item -> items.add(flat(item)));
        return items.toString();
    }

    private static String quoted(String text) {
        return TextNode.valueOf(text).toString();
    }
}
