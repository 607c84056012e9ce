package dev.nodesmith.generate.validation;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.layout.Place;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What no validator knows of single values: exact decimals, and what a database can store. */
public final class ValueRulesFeature implements Feature {

    @Override
    public String id() {
        return "value-rules";
    }

    @Override
    public String title() {
        return "Rules of values";
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        Set<ValueKind> kinds = ValueKind.sentTo(generation.plan());
        if (kinds.contains(ValueKind.DECIMAL)) {
            out.source("decimals", Place.SHARED, "decimals", "decimals.ts.ftl", Map.of());
        }
        if (kinds.contains(ValueKind.TEXT) || kinds.contains(ValueKind.JSON)) {
            out.source("storable", Place.SHARED, "storable", "storable.ts.ftl", Map.of("kinds", names(kinds)));
        }
    }

    private static List<String> names(Set<ValueKind> kinds) {
        return kinds.stream().map(Enum::name).toList();
    }
}
