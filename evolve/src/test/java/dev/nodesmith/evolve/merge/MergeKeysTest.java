package dev.nodesmith.evolve.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Random mappings are merged as files and, by a few lines that know nothing of text, as values: both have to agree on the result
 * and on whether there is one.
 */
class MergeKeysTest {

    private static final Set<String> KEYS = Set.of("a", "b", "c", "d");

    @Provide
    Arbitrary<Map<String, Object>> mappings() {
        Arbitrary<Object> numbers = Arbitraries.integers().between(1, 3).asGeneric();
        Arbitrary<Object> inner =
                Arbitraries.maps(Arbitraries.of(KEYS), numbers).map(MergeKeysTest::named);
        return Arbitraries.maps(Arbitraries.of(KEYS), Arbitraries.oneOf(numbers, inner, inner))
                .map(MergeKeysTest::named);
    }

    /** No mapping is empty, which YAML cannot write by lines. */
    private static Map<String, Object> named(Map<String, Object> some) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("name", 0);
        all.putAll(some);
        return all;
    }

    @Property(tries = 4000, edgeCases = EdgeCasesMode.NONE)
    void jsonIsMergedAsItsValuesAre(
            @ForAll("mappings") Map<String, Object> base,
            @ForAll("mappings") Map<String, Object> yours,
            @ForAll("mappings") Map<String, Object> fresh) {
        agrees("some.json", base, yours, fresh, new Versions(json(base, ""), json(yours, ""), json(fresh, "")));
    }

    @Property(tries = 4000, edgeCases = EdgeCasesMode.NONE)
    void yamlIsMergedAsItsValuesAre(
            @ForAll("mappings") Map<String, Object> base,
            @ForAll("mappings") Map<String, Object> yours,
            @ForAll("mappings") Map<String, Object> fresh) {
        agrees("some.yaml", base, yours, fresh, new Versions(yaml(base, ""), yaml(yours, ""), yaml(fresh, "")));
    }

    private static void agrees(
            String path,
            Map<String, Object> base,
            Map<String, Object> yours,
            Map<String, Object> fresh,
            Versions versions) {
        Merged merged = Merger.merge(path, versions);
        Optional<Map<String, Object>> expected = Optional.ofNullable(merge(base, yours, fresh));

        assertThat(merged.isClean()).as(merged.text()).isEqualTo(expected.isPresent());
        expected.ifPresent(values -> assertThat(new Load(LoadSettings.builder().build()).loadFromString(merged.text()))
                .isEqualTo(values));
    }

    /** Null for a conflict. */
    private static @Nullable Map<String, Object> merge(
            Map<String, Object> base, Map<String, Object> yours, Map<String, Object> fresh) {
        Set<String> keys = new LinkedHashSet<>(yours.keySet());
        keys.addAll(fresh.keySet());
        Map<String, Object> merged = new LinkedHashMap<>();
        for (String key : keys) {
            Object b = base.get(key);
            Object y = yours.get(key);
            Object f = fresh.get(key);
            if (Objects.equals(y, f) || Objects.equals(b, f)) {
                put(merged, key, y);
            } else if (Objects.equals(b, y)) {
                put(merged, key, f);
            } else if (y instanceof Map && f instanceof Map && (b == null || b instanceof Map)) {
                Map<String, Object> inner = merge(b == null ? Map.of() : mapping(b), mapping(y), mapping(f));
                if (inner == null) {
                    return null;
                }
                merged.put(key, inner);
            } else {
                return null;
            }
        }
        return merged;
    }

    private static void put(Map<String, Object> merged, String key, @Nullable Object value) {
        if (value != null) {
            merged.put(key, value);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> mapping(Object value) {
        return (Map<String, Object>) value;
    }

    private static String json(Map<String, Object> values, String margin) {
        StringBuilder out = new StringBuilder("{\n");
        values.forEach((key, value) -> out.append(margin)
                .append("  \"")
                .append(key)
                .append("\": ")
                .append(
                        value instanceof Map
                                ? json(mapping(value), margin + "  ").stripTrailing()
                                : value)
                .append(",\n"));
        return out.deleteCharAt(out.length() - 2) + margin + "}\n";
    }

    private static String yaml(Map<String, Object> values, String margin) {
        StringBuilder out = new StringBuilder();
        values.forEach((key, value) -> out.append(margin)
                .append(key)
                .append(':')
                .append(value instanceof Map ? "\n" + yaml(mapping(value), margin + "  ") : " " + value + "\n"));
        return out.toString();
    }
}
