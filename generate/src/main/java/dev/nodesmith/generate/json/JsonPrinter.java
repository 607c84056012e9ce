package dev.nodesmith.generate.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.nodesmith.generate.format.JsonFormatter;
import java.util.Map;

/**
 * Prints JSON so that Prettier leaves it as it is. Prettier keeps an object open that was written so; here small objects of
 * plain values are not, which halves the length of a schema.
 */
public final class JsonPrinter {

    private static final int MEMBERS_ON_A_LINE = 4;

    private JsonPrinter() {}

    /** The document with a newline at its end. */
    public static String print(JsonNode node) {
        StringBuilder text = new StringBuilder();
        write(node, text);
        return JsonFormatter.format(text.toString());
    }

    private static void write(JsonNode node, StringBuilder text) {
        if (node.isObject()) {
            text.append(isSmall(node) ? "{" : "{\n");
            String separator = "";
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                text.append(separator).append(TextNode.valueOf(member.getKey())).append(": ");
                write(member.getValue(), text);
                separator = ", ";
            }
            text.append('}');
        } else if (node.isArray()) {
            text.append('[');
            String separator = "";
            for (JsonNode item : node) {
                text.append(separator);
                write(item, text);
                separator = ", ";
            }
            text.append(']');
        } else {
            text.append(node);
        }
    }

    private static boolean isSmall(JsonNode object) {
        return object.size() <= MEMBERS_ON_A_LINE
                && object.properties().stream().allMatch(e -> isPlain(e.getValue()));
    }

    /** A value, or an array of values such as {@code ["string", "null"]}. */
    private static boolean isPlain(JsonNode node) {
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
}
