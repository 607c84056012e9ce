package dev.nodesmith.generate.data.relational;

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

    /** A key of an object literal. */
    public static String key(String name) {
        return name.matches("[A-Za-z_$][A-Za-z0-9_$]*") ? name : string(name);
    }
}
