package dev.nodesmith.generate.data.sql;

import java.util.List;
import java.util.stream.Collectors;

/** Small pieces of TypeScript. */
public final class Ts {

    private Ts() {}

    /** A string literal in the quotes that need the fewest escapes. */
    public static String string(String text) {
        boolean single = text.contains("'");
        if (single && text.contains("\"")) {
            return "`" + text.replace("\\", "\\\\").replace("`", "\\`").replace("${", "\\${") + "`";
        }
        String quote = single ? "\"" : "'";
        return quote + text.replace("\\", "\\\\") + quote;
    }

    /** {@code 'a', 'b'}. */
    public static String strings(List<String> texts) {
        return texts.stream().map(Ts::string).collect(Collectors.joining(", "));
    }

    /** A property after a dot: properties of ours are identifiers, reserved words included. */
    public static String access(String object, String property) {
        return object + "." + property;
    }
}
