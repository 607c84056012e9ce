package dev.nodesmith.model.change;

import dev.nodesmith.model.change.ModelChange.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Things of one kind that are known by their names: the entities of a model, the fields of an entity.
 *
 * @param name their name
 * @param was the name that they had, if the model says so
 * @param words the thing in the words of the model; empty where its name says enough
 */
record Named<T>(Function<T, String> name, Function<T, Optional<String>> was, Function<T, String> words) {

    static <T> Named<T> of(Function<T, String> name, Function<T, String> words) {
        return new Named<>(name, thing -> Optional.empty(), words);
    }

    /**
     * Pairs the things of before with those of after and tells what has no partner or another name.
     *
     * @param path of what holds them, with its dot
     * @param pairs gets each that is on both sides
     */
    void compare(String path, List<T> before, List<T> after, Consumer<ModelChange> found, BiConsumer<T, T> pairs) {
        Map<String, T> old = new LinkedHashMap<>();
        before.forEach(thing -> old.put(name.apply(thing), thing));
        for (T thing : after) {
            String called = name.apply(thing);
            T same = old.remove(called);
            if (same != null) {
                pairs.accept(same, thing);
                continue;
            }
            Optional<String> former = was.apply(thing).filter(old::containsKey);
            T renamed = former.map(old::remove).orElse(null);
            if (renamed == null) {
                found.accept(new ModelChange(Kind.ADDED, path + called, words.apply(thing)));
            } else {
                found.accept(new ModelChange(Kind.RENAMED, path + called, "was " + name.apply(renamed)));
                pairs.accept(renamed, thing);
            }
        }
        old.forEach((called, thing) -> found.accept(new ModelChange(Kind.REMOVED, path + called, "")));
    }
}
