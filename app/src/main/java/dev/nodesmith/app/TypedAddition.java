package dev.nodesmith.app;

import dev.nodesmith.app.Problem.InOption;
import dev.nodesmith.app.TypedEntry.Branch;
import dev.nodesmith.app.TypedEntry.Leaf;
import dev.nodesmith.app.TypedEntry.Setting;
import dev.nodesmith.app.TypedEntry.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An addition as the keys of a model.
 *
 * @param what its kind, as messages call it
 * @param owner the entity that it is a member of
 * @param above the keys that lead to it
 */
record TypedAddition(String what, Optional<Typed> owner, List<Step> above, TypedEntry entry) implements SettingSource {

    private static final String ENTITIES = "entities";
    private static final String ACCESS = "--access";
    private static final Pattern PARTS_A_PATH = Pattern.compile("[.=]");

    static TypedAddition of(Addition addition) {
        return switch (addition) {
            case Addition.Entity entity -> entity(entity);
            case Addition.Field field -> member("field", "fields", field.entity(), field.line());
            case Addition.Relation relation -> member("relation", "relations", relation.entity(), relation.line());
            case Addition.Operation operation -> operation(operation);
        };
    }

    private static TypedAddition entity(Addition.Entity entity) {
        Typed name = name(Typed.text("add entity", entity.name()), "entity");
        List<TypedEntry> parts = new ArrayList<>();
        line("description", entity.description(), Typed::text).ifPresent(parts::add);
        group("fields", members("field", "--field", entity.fields())).ifPresent(parts::add);
        group("relations", members("relation", "--relation", entity.relations()))
                .ifPresent(parts::add);
        access(entity.access()).ifPresent(parts::add);
        return new TypedAddition(
                "entity", Optional.empty(), List.of(Step.of(ENTITIES)), new Branch(Step.of(name), parts));
    }

    private static TypedAddition member(String what, String section, String entity, String line) {
        Typed owner = Typed.text("add " + what, entity);
        return new TypedAddition(
                what,
                Optional.of(owner),
                List.of(Step.of(ENTITIES), Step.of(owner), Step.of(section)),
                member(what, Typed.value("add " + what + " " + entity, line)));
    }

    private static TypedAddition operation(Addition.Operation operation) {
        Typed name = name(Typed.text("add operation", operation.name()), "operation");
        List<TypedEntry> parts = new ArrayList<>();
        line("description", operation.description(), Typed::text).ifPresent(parts::add);
        line("on", operation.on(), Typed::text).ifPresent(parts::add);
        line("method", operation.method(), Typed::text).ifPresent(parts::add);
        line("path", operation.path(), Typed::text).ifPresent(parts::add);
        group("input", members("value", "--input", operation.input())).ifPresent(parts::add);
        output(operation.output()).ifPresent(parts::add);
        access(operation.access()).ifPresent(parts::add);
        return new TypedAddition(
                "operation", Optional.empty(), List.of(Step.of("operations")), new Branch(Step.of(name), parts));
    }

    private static Optional<TypedEntry> output(List<String> output) {
        boolean word = output.size() == 1 && !output.getFirst().contains(":");
        return word
                ? line("output", Optional.of(output.getFirst()), Typed::text)
                : group("output", members("value", "--output", output));
    }

    private static Optional<TypedEntry> line(
            String key, Optional<String> argument, BiFunction<String, String, Typed> typed) {
        return argument.map(given -> new Leaf(Step.of(key), typed.apply("--" + key, given)));
    }

    private static Optional<TypedEntry> group(String key, List<TypedEntry> entries) {
        return entries.isEmpty() ? Optional.empty() : Optional.of(new Branch(Step.of(key), entries));
    }

    private static List<TypedEntry> members(String what, String option, List<String> lines) {
        return lines.stream()
                .map(line -> member(what, Typed.value(option, line)))
                .toList();
    }

    private static TypedEntry member(String what, Typed line) {
        int colon = line.text().indexOf(':');
        if (colon < 0 || line.text().substring(colon + 1).isBlank()) {
            boolean relation = what.equals("relation");
            String example = relation ? "author: Author!" : "subtitle: string(120)";
            throw line.wrong(
                    "A " + what + " is a name, a colon and " + (relation ? "an entity." : "a type."),
                    Optional.of("for example \"" + example + "\""));
        }
        Typed name = name(line.part(0, colon), what);
        return new Leaf(Step.of(name), line.part(colon + 1, line.text().length()));
    }

    /** Of all wrong names these alone would lead elsewhere. */
    private static Typed name(Typed name, String what) {
        if (name.text().isBlank() || PARTS_A_PATH.matcher(name.text()).find()) {
            String article = what.equals("field") || what.equals("relation") || what.equals("value") ? "a " : "an ";
            throw name.wrong(
                    "`" + name.text() + "` cannot be the name of " + article + what + ".",
                    Optional.of("a letter first, then letters, digits, `_` or `-`"));
        }
        return name;
    }

    /** {@code --access clerk --access admin} and {@code --access clerk,admin} are both a list. */
    private static Optional<TypedEntry> access(List<String> rules) {
        boolean yaml = rules.size() == 1
                && (rules.getFirst().startsWith("{") || rules.getFirst().startsWith("["));
        List<String> words = yaml
                ? rules
                : rules.stream()
                        .flatMap(rule -> Arrays.stream(rule.split(",", -1)))
                        .map(String::strip)
                        .toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String all = String.join(", ", words);
        Typed typed = Typed.value(ACCESS, all);
        return Optional.of(new Leaf(
                Step.of("access"), words.size() == 1 ? typed : new Typed(ACCESS, all, 1, all, "[" + all + "]")));
    }

    /** The name of what is added. */
    String name() {
        return entry.key().name();
    }

    /** The keys that lead to it, its own the last. */
    List<String> path() {
        return Stream.concat(above.stream(), Stream.of(entry.key()))
                .map(Step::name)
                .toList();
    }

    List<String> parent() {
        return above.stream().map(Step::name).toList();
    }

    /** Where it was named. */
    Typed typed() {
        return entry.key().typed().orElseThrow();
    }

    @Override
    public List<String> all() {
        return entry.settings(above).map(Setting::text).toList();
    }

    @Override
    public InOption place(int index, int column, int length) {
        return entry.settings(above).toList().get(index).place(column, length);
    }
}
