package dev.nodesmith.model.yaml;

import dev.nodesmith.model.Field.Trait;
import dev.nodesmith.model.FieldType;
import dev.nodesmith.model.FieldType.ArrayType;
import dev.nodesmith.model.FieldType.EmailType;
import dev.nodesmith.model.FieldType.JsonType;
import dev.nodesmith.model.FieldType.StringType;
import dev.nodesmith.model.FieldType.TextType;
import dev.nodesmith.model.FieldType.UrlType;
import dev.nodesmith.model.Literals;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the yes/no words of a field and refuses those that its type or another word rules out. */
final class TraitRules {

    static final Map<String, Trait> BY_WORD = byWord();

    private static final List<Trait> SHOWN = List.of(Trait.SEARCH, Trait.SORT, Trait.FILTER);

    private TraitRules() {}

    private static Map<String, Trait> byWord() {
        Map<String, Trait> words = new LinkedHashMap<>();
        words.put("unique", Trait.UNIQUE);
        words.put("index", Trait.INDEX);
        words.put("search", Trait.SEARCH);
        words.put("sort", Trait.SORT);
        words.put("filter", Trait.FILTER);
        words.put("secret", Trait.SECRET);
        words.put("readonly", Trait.READ_ONLY);
        words.put("immutable", Trait.IMMUTABLE);
        return Collections.unmodifiableMap(words);
    }

    static Set<Trait> read(WordArguments words, FieldType type, String path, Problems problems) {
        EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
        BY_WORD.forEach((word, trait) -> words.place(word).ifPresent(place -> {
            traits.add(trait);
            if (!fits(trait, type)) {
                problems.error(
                        Place.of(path, place), "`@" + word + "` cannot be said of `" + Literals.spelling(type) + "`.");
            } else if (SHOWN.contains(trait) && words.has("secret")) {
                problems.error(
                        Place.of(path, place),
                        "`@" + word + "` on a `@secret` field would let clients find out its value.",
                        "keep one of the two");
            }
        }));
        return Collections.unmodifiableSet(traits);
    }

    private static boolean fits(Trait trait, FieldType type) {
        return switch (trait) {
            case UNIQUE, INDEX, SORT, FILTER ->
                !(type instanceof JsonType || type instanceof ArrayType || type instanceof TextType);
            case SEARCH ->
                type instanceof StringType
                        || type instanceof TextType
                        || type instanceof EmailType
                        || type instanceof UrlType;
            case SECRET, READ_ONLY, IMMUTABLE -> true;
        };
    }
}
