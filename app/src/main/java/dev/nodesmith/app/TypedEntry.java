package dev.nodesmith.app;

import dev.nodesmith.app.Problem.InOption;
import dev.nodesmith.model.yaml.NewEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A key with what shall stand behind it in a model, which remembers where each part of it was typed. */
sealed interface TypedEntry {

    Step key();

    /** The entry as it is written into the text. */
    NewEntry entry();

    /** The entry as settings, below the keys {@code above}. */
    Stream<Setting> settings(List<Step> above);

    /** @param typed absent for the words of the model itself, such as {@code fields} */
    record Step(String name, Optional<Typed> typed) {

        static Step of(String word) {
            return new Step(word, Optional.empty());
        }

        static Step of(Typed typed) {
            return new Step(typed.text(), Optional.of(typed));
        }
    }

    record Leaf(Step key, Typed value) implements TypedEntry {

        @Override
        public NewEntry entry() {
            return new NewEntry.Line(key.name(), value.yaml());
        }

        @Override
        public Stream<Setting> settings(List<Step> above) {
            return Stream.of(new Setting(below(above, key), Optional.of(value)));
        }
    }

    record Branch(Step key, List<TypedEntry> entries) implements TypedEntry {

        @Override
        public NewEntry entry() {
            return new NewEntry.Group(
                    key.name(), entries.stream().map(TypedEntry::entry).toList());
        }

        @Override
        public Stream<Setting> settings(List<Step> above) {
            List<Step> path = below(above, key);
            return entries.isEmpty()
                    ? Stream.of(new Setting(path, Optional.empty()))
                    : entries.stream().flatMap(entry -> entry.settings(path));
        }
    }

    private static List<Step> below(List<Step> above, Step key) {
        List<Step> path = new ArrayList<>(above);
        path.add(key);
        return List.copyOf(path);
    }

    /** One value with the keys that lead to it; a mapping without keys where it is absent. */
    record Setting(List<Step> path, Optional<Typed> value) {

        private static final String EMPTY = "{}";

        String text() {
            return String.join(".", path.stream().map(Step::name).toList()) + "="
                    + value.map(Typed::yaml).orElse(EMPTY);
        }

        /** Where that was typed which stands at {@code column} of {@link #text}. */
        InOption place(int column, int length) {
            int at = 1;
            for (Step key : path) {
                int width = key.name().codePointCount(0, key.name().length());
                if (key.typed().isPresent() && column <= at + width) {
                    return key.typed().get().place(Math.max(0, column - at), length);
                }
                at += width + 1;
            }
            int offset = Math.max(0, column - at);
            return value.map(typed -> typed.place(offset, length))
                    .or(() -> path.reversed().stream()
                            .flatMap(key -> key.typed().stream())
                            .findFirst()
                            .map(typed -> typed.place(0, length)))
                    .orElseThrow();
        }
    }
}
