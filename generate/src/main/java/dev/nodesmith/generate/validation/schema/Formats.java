package dev.nodesmith.generate.validation.schema;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.layout.Place;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Forms of texts and words of mistakes, for validators that do not bring those of the others along. */
public final class Formats {

    private static final Set<Helper> FORMED = EnumSet.of(
            Helper.TEXT,
            Helper.URL,
            Helper.UUID,
            Helper.DECIMAL,
            Helper.BIGINT,
            Helper.DATE,
            Helper.TIME,
            Helper.DATETIME);

    private Formats() {}

    /** @param used the helpers that some schema calls */
    public static void add(Set<Helper> used, Contributions out) {
        out.source("wording", Place.SHARED, "wording", "../wording.ts.ftl", Map.of());
        List<String> formed =
                used.stream().filter(FORMED::contains).map(Helper::function).toList();
        if (!formed.isEmpty()) {
            out.source("formats", Place.SHARED, "formats", "../formats.ts.ftl", Map.of("used", formed));
        }
    }
}
