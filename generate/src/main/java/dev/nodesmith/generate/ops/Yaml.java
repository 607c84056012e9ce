package dev.nodesmith.generate.ops;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Scalars of YAML, quoted as Prettier quotes them where they would be read as something else. */
final class Yaml {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./$][A-Za-z0-9_./:@$?=+&%~-]*");
    private static final Pattern NUMBER = Pattern.compile("[-+.]?[0-9][0-9_.eExXoO:+-]*");
    private static final Set<String> WORDS = Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n", "~");

    private Yaml() {}

    static String scalar(String text) {
        boolean plain = PLAIN.matcher(text).matches()
                && !text.endsWith(":")
                && !NUMBER.matcher(text).matches()
                && !WORDS.contains(text.toLowerCase(Locale.ROOT));
        return plain ? text : quoted(text);
    }

    static String quoted(String text) {
        return text.contains("'") && !text.contains("\"") && !text.contains("\\")
                ? "\"" + text + "\""
                : "'" + text.replace("'", "''") + "'";
    }

    /** The values as scalars, keys in the order of the alphabet. */
    static Map<String, String> scalars(Map<String, String> values) {
        Map<String, String> scalars = new LinkedHashMap<>();
        new TreeMap<>(values).forEach((key, value) -> scalars.put(key, scalar(value)));
        return scalars;
    }
}
