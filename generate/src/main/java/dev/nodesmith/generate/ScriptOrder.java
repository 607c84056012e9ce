package dev.nodesmith.generate;

import java.util.Comparator;
import java.util.List;

/**
 * The order of the scripts in {@code package.json}: what one runs all day first, variants such as {@code migrate:down} after
 * the script they vary, and npm's {@code pre} and {@code post} hooks around theirs.
 */
final class ScriptOrder {

    private static final List<String> KNOWN = List.of(
            "dev",
            "build",
            "start",
            "generate",
            "migrate",
            "seed",
            "test",
            "typecheck",
            "lint",
            "format",
            "client",
            "postman",
            "load");

    private ScriptOrder() {}

    static Comparator<Slots.Script> natural() {
        return Comparator.<Slots.Script>comparingInt(s -> rank(stem(s.name())))
                .thenComparing(s -> stem(s.name()))
                .thenComparingInt(s -> phase(s.name()))
                .thenComparing(Slots.Script::name);
    }

    private static int rank(String stem) {
        int index = KNOWN.indexOf(stem);
        return index < 0 ? KNOWN.size() : index;
    }

    /** {@code migrate:down} and {@code premigrate} belong to {@code migrate}. */
    private static String stem(String name) {
        String base = name.contains(":") ? name.substring(0, name.indexOf(':')) : name;
        return switch (phase(name)) {
            case 0 -> base.substring("pre".length());
            case 2 -> base.substring("post".length());
            default -> base;
        };
    }

    private static int phase(String name) {
        if (name.startsWith("pre")) {
            return 0;
        }
        return name.startsWith("post") && !name.startsWith("postman") ? 2 : 1;
    }
}
