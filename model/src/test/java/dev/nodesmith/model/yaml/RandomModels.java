package dev.nodesmith.model.yaml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random models that are right: whatever the generator here writes, the reader must take. */
final class RandomModels {

    private static final Set<String> TAKEN =
            Set.of("id", "created_at", "updated_at", "deleted_at", "version", "constructor", "prototype");

    private static final List<String> TYPES = List.of(
            "string",
            "string(40)",
            "text",
            "email",
            "url",
            "int",
            "integer",
            "bigint",
            "long",
            "decimal(9,3)",
            "float",
            "double",
            "boolean",
            "bool",
            "date",
            "time",
            "datetime",
            "uuid",
            "json",
            "enum(a, b-c, 'd e')",
            "int[]",
            "string(5)[]");

    private static final List<String> LINES = List.of(
            "string(20)! = abc @unique @search @sort @filter",
            "int! = 5 @min(1) @max(9) @index",
            "decimal(6,2) = 1.50 @min(0.5) @filter",
            "date = now @sort",
            "uuid! = uuid @immutable",
            "enum(draft, done)! = draft @filter",
            "string @secret",
            "string(13) @pattern(^[0-9]{13}$) @description(\"digits, all\")",
            "string(3)[] = [a, b] @max(4)",
            "boolean! = false @readonly");

    private RandomModels() {}

    static Arbitrary<String> models() {
        Arbitrary<List<String>> names = Arbitraries.integers()
                .between(1, 5)
                .flatMap(count -> names(count).map(set -> List.copyOf(set)));
        return names.flatMap(entities -> {
            List<Arbitrary<String>> bodies = new ArrayList<>();
            for (String entity : entities) {
                bodies.add(entity(entity, entities));
            }
            return Combinators.combine(bodies).as(parts -> "name: random\nentities:\n" + String.join("", parts));
        });
    }

    /** Names in all case styles; none meets another, or their plural, in snake case. */
    private static Arbitrary<Set<String>> names(int count) {
        Arbitrary<String> word =
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(3).ofMaxLength(7);
        Arbitrary<String> name = Combinators.combine(
                        word, word, Arbitraries.integers().between(0, 4))
                .as((first, second, style) -> switch (style) {
                    case 0 -> first + capital(second);
                    case 1 -> capital(first) + capital(second);
                    case 2 -> first + "_" + second;
                    case 3 -> first + "-" + second;
                    default -> first + second;
                });
        return name.list().ofSize(count * 2).map(all -> {
            Set<String> snakes = new LinkedHashSet<>(TAKEN);
            return all.stream()
                    .filter(one -> snakes.add(Identifiers.snake(one)))
                    .limit(count)
                    .collect(Collectors.toCollection(() -> new LinkedHashSet<String>()));
        });
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static Arbitrary<String> entity(String name, List<String> entities) {
        Arbitrary<List<String>> fields = names(6).flatMap(set -> {
            List<Arbitrary<String>> lines = new ArrayList<>();
            set.forEach(field -> lines.add(Arbitraries.of(TYPES)
                    .flatMap(type -> Arbitraries.of("", "!").map(sign -> type + sign))
                    .edgeCases(config -> config.none())
                    .flatMap(plain -> Arbitraries.frequencyOf(
                            Tuple.of(1, Arbitraries.just(plain)), Tuple.of(1, Arbitraries.of(LINES))))
                    .map(line -> "      " + field + ": " + line + "\n")));
            return Combinators.combine(lines).as(all -> all);
        });
        Arbitrary<String> target = Arbitraries.of(entities);
        Arbitrary<String> onDelete =
                Arbitraries.of("", " @onDelete(cascade)", " @onDelete(setNull)", " @onDelete(restrict)");
        Arbitrary<String> key = Arbitraries.of("uuid", "uuid4", "int", "bigint", "string");
        return Combinators.combine(fields, target, onDelete, key, Arbitraries.of(true, false))
                .as((lines, to, rule, id, soft) -> "  " + name + ":\n    key: " + id + "\n    softDelete: " + soft
                        + "\n    fields:\n" + String.join("", lines)
                        + "    relations:\n      zzLink: " + to + rule + "\n");
    }
}
