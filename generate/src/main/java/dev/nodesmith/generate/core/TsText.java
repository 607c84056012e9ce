package dev.nodesmith.generate.core;

import dev.nodesmith.generate.json.JsonText;
import java.util.List;
import java.util.stream.Collectors;

/** Java values as TypeScript text. */
public final class TsText {

    private TsText() {}

    /** A JSON value as TypeScript: texts in single quotes, the rest as it is. */
    public static String ofJson(String json) {
        return json.startsWith("\"") ? quote(jsonText(json)) : json;
    }

    /** The text that a JSON text stands for. */
    public static String jsonText(String json) {
        return JsonText.read(json).textValue();
    }

    /** A string literal in single quotes. */
    public static String quote(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('\'');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\'' -> out.append("\\'");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\u2028' -> out.append("\\u2028");
                case '\u2029' -> out.append("\\u2029");
                default -> {
                    if (c < ' ') {
                        out.append(String.format("\\x%02x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('\'').toString();
    }

    /** Text between backticks. */
    public static String inTemplate(String text) {
        return text.replace("\\", "\\\\").replace("`", "\\`").replace("${", "\\${");
    }

    /** {@code 'a', 'b'}. */
    public static String quoted(List<String> texts) {
        return texts.stream().map(TsText::quote).collect(Collectors.joining(", "));
    }

    /** {@code 'a' | 'b'}. */
    public static String union(List<String> texts) {
        return texts.stream().map(TsText::quote).collect(Collectors.joining(" | "));
    }
}
