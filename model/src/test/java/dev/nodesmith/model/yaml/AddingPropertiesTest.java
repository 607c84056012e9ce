package dev.nodesmith.model.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.model.Entity;
import dev.nodesmith.model.Project;
import dev.nodesmith.model.yaml.NewEntry.Group;
import dev.nodesmith.model.yaml.NewEntry.Line;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a model looks like: what is added is there, and so is everything else. */
class AddingPropertiesTest {

    private static final List<String> LINES = List.of(
            "string(20)! = abc @unique",
            "decimal(6,2) = 1.50 @min(0.5)",
            "enum(a, 'b c') = a @description(\"a, or #b\")",
            "string(13) @pattern(^[0-9]{13}$)",
            "string @description(\"of: all\")");

    /**
     * @param line of a field
     * @param at chooses the entity
     */
    record Added(String kind, String line, int at) {}

    @Provide
    Arbitrary<Added> additions() {
        return Combinators.combine(
                        Arbitraries.of("entity", "field", "relation", "operation"),
                        Arbitraries.of(LINES),
                        Arbitraries.integers().between(0, 4))
                .as((kind, line, at) -> new Added(kind, YamlValue.typed(line), at));
    }

    @Provide
    Arbitrary<String> layouts() {
        return Combinators.combine(RandomModels.models(), Arbitraries.longs())
                .as((model, seed) -> layout(model, new Random(seed)));
    }

    @Provide
    Arbitrary<String> brackets() {
        return Combinators.combine(RandomModels.models(), Arbitraries.longs())
                .as((model, seed) -> inBrackets(model, new Random(seed)));
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void everyLineStaysInItsOrder(@ForAll("layouts") String before, @ForAll("additions") Added added) {
        String after = checked(before, added);

        List<String> lines = new ArrayList<>(List.of(after.split("\n", -1)));
        int next = 0;
        for (String line : before.split("\n", -1)) {
            int found = lines.subList(next, lines.size()).indexOf(line);
            if (found < 0 && !before.endsWith("\n") && before.endsWith(line)) {
                found = lines.subList(next, lines.size()).indexOf(line + "\r");
            }
            assertThat(found).as("%s in%n%s", line, after).isNotNegative();
            next += found + 1;
        }
        assertThat(after.contains("\r\n")).isEqualTo(before.contains("\r\n"));
        assertThat(after.replace("\r\n", "").contains("\r")).isFalse();
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void bracketsKeepTheirEntriesAndNoLineGetsTooLong(
            @ForAll("brackets") String before, @ForAll("additions") Added added) {
        String after = checked(before, added);

        assertThat(after.lines().filter(line -> line.length() > 120 && !before.contains(line)))
                .allSatisfy(line -> assertThat(line).doesNotContain("{ "));
    }

    /** The new text, once it says what the old one and the addition say. */
    private static String checked(String before, Added added) {
        Project old = Read.project(before);
        Entity entity = old.entities().get(added.at() % old.entities().size());
        String owner = "entities." + entity.name() + ".";
        NewEntry field = new Line("zqField", added.line());
        String after = switch (added.kind()) {
            case "entity" ->
                add(before, "entities", new Group("zqThing", List.of(new Group("fields", List.of(field)))));
            case "field" -> add(before, owner + "fields", field);
            case "relation" -> add(before, owner + "relations", new Line("zqLink", entity.name()));
            default ->
                add(
                        before,
                        "operations",
                        new Group("zqDo", List.of(new Group("input", List.of(new Line("zqIn", "int"))))));
        };
        String setting = switch (added.kind()) {
            case "entity" -> "entities.zqThing.fields.zqField=" + added.line();
            case "field" -> owner + "fields.zqField=" + added.line();
            case "relation" -> owner + "relations.zqLink=" + entity.name();
            default -> "operations.zqDo.input.zqIn=int";
        };
        Overlay overlay = new Overlay(List.of(setting), new TreeMap<>());
        assertThat(Read.project(after))
                .as(after)
                .isEqualTo(ModelReader.read(before.getBytes(StandardCharsets.UTF_8), "backend.yaml", overlay)
                        .project()
                        .orElseThrow())
                .isNotEqualTo(old);
        return after;
    }

    private static String add(String text, String path, NewEntry entry) {
        return ModelAdder.add(text, List.of(path.split("\\.", -1)), entry).orElseThrow();
    }

    /** The same model with comments, blank lines, another indentation, other line ends. */
    private static String layout(String model, Random random) {
        boolean comments = random.nextBoolean();
        boolean blanks = random.nextBoolean();
        int step = random.nextInt(1, 4);
        StringBuilder text = new StringBuilder();
        for (String line : model.lines().toList()) {
            String content = line.stripLeading();
            int level = (line.length() - content.length()) / 2;
            String margin = " ".repeat(level * step);
            text.append(blanks && level == 1 ? "\n" : "").append(margin).append(content);
            text.append(comments && random.nextInt(3) == 0 ? "   # 📚 " + random.nextInt(9) : "")
                    .append('\n');
            if (comments && random.nextInt(4) == 0) {
                text.append(" ".repeat(random.nextInt(3) * step))
                        .append("# a: {")
                        .append("\n\n".substring(random.nextInt(2)));
            }
        }
        String ended = random.nextBoolean() ? text.toString() : text.toString().stripTrailing();
        return random.nextBoolean() ? ended : ended.replace("\n", "\r\n");
    }

    /** The same model with some of its mappings in brackets. */
    private static String inBrackets(String model, Random random) {
        Mapping root = ModelAdder.root(model).orElseThrow();
        Mapping entities = (Mapping) root.get("entities").orElseThrow();
        int from = random.nextInt(4);
        if (from == 0) {
            return "name: random\nentities: " + brackets(entities) + "  # all\n";
        }
        StringBuilder text = new StringBuilder("name: random\nentities:\n");
        for (Mapping.Entry entity : entities.entries()) {
            text.append("  ").append(entity.key().value()).append(':');
            if (from == 1 || random.nextBoolean()) {
                text.append(' ').append(brackets(entity.value())).append("  # one\n");
            } else {
                text.append('\n');
                for (Mapping.Entry part : ((Mapping) entity.value()).entries()) {
                    text.append("    ")
                            .append(part.key().value())
                            .append(": ")
                            .append(brackets(part.value()))
                            .append('\n');
                }
            }
        }
        return text.toString();
    }

    private static String brackets(Node node) {
        return switch (node) {
            case Scalar scalar -> YamlValue.inBrackets(scalar.value());
            case Mapping mapping ->
                "{ "
                        + String.join(
                                ", ",
                                mapping.entries().stream()
                                        .map(entry -> entry.key().value() + ": " + brackets(entry.value()))
                                        .toList())
                        + " }";
            case Sequence list -> throw new IllegalStateException("no lists here: " + list);
        };
    }
}
