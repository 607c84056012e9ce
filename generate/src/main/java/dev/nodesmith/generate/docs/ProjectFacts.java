package dev.nodesmith.generate.docs;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.Slots;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.EndpointPlan;
import dev.nodesmith.generate.plan.OperationPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.generate.plan.SeedAccount;
import dev.nodesmith.model.Entity;
import dev.nodesmith.model.FieldType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the documents say about the project as a whole; read by their templates as {@code f}. */
public record ProjectFacts(Generation generation, Contributions out) {

    /**
     * An operation whose body the user writes.
     *
     * @param file where, from the root of the project
     */
    public record OpenOperation(String name, String route, String file) {}

    public String name() {
        return generation.project().name();
    }

    /** {@code Bookshop}. */
    public String title() {
        String words = name().replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    public Optional<String> description() {
        return generation.project().description().map(d -> d.endsWith(".") ? d : d + ".");
    }

    public boolean auth() {
        return plan().hasAuth();
    }

    public BackendPlan plan() {
        return generation.plan();
    }

    public List<SeedAccount> accounts() {
        return generation.project().auth().map(SeedAccount::of).orElse(List.of());
    }

    /** {@code TypeScript 6, Fastify 5 and PostgreSQL}, of the choices that are software. */
    public String stack() {
        List<String> titles = generation.selection().choices().entrySet().stream()
                .filter(e -> e.getKey() != Axis.LAYOUT && e.getKey() != Axis.READS)
                .map(e -> e.getValue().title().replaceFirst(",.*", ""))
                .distinct()
                .toList();
        return and(titles);
    }

    /** Choices in the order of the axes. */
    public List<Feature> choices() {
        return List.copyOf(generation.selection().choices().values());
    }

    public boolean script(String name) {
        return out.items(Slots.SCRIPTS).stream().anyMatch(s -> s.name().equals(name));
    }

    public boolean variable(String name) {
        return out.items(Slots.ENV).stream().anyMatch(v -> v.name().equals(name));
    }

    public boolean softDelete() {
        return plan().resources().stream().anyMatch(ResourcePlan::softDelete);
    }

    public boolean versioned() {
        return plan().resources().stream().anyMatch(ResourcePlan::versioned);
    }

    public boolean exactNumbers() {
        return plan().resources().stream()
                .flatMap(r -> r.columns().stream())
                .anyMatch(c -> c.type() instanceof FieldType.DecimalType || c.type() instanceof FieldType.BigIntType);
    }

    /** Entities by kind of key, {@code UUID_V7}. */
    public List<String> withKey(Entity.Key key) {
        return plan().resources().stream()
                .filter(r -> r.entity().key() == key)
                .map(r -> r.entity().name())
                .toList();
    }

    public Set<Entity.Key> keys() {
        return plan().resources().stream().map(r -> r.entity().key()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Entities that are stored but that nobody may call. */
    public List<String> uncallable() {
        return plan().resources().stream()
                .filter(r -> r.endpoints().isEmpty())
                .map(r -> r.entity().name())
                .toList();
    }

    public List<OpenOperation> openOperations() {
        return plan().operations().stream().map(this::openOperation).toList();
    }

    private OpenOperation openOperation(OperationPlan operation) {
        return new OpenOperation(
                operation.function(),
                operation.operation().method() + " " + plan().basePath() + operation.path(),
                out.findPath(Role.of("operation", operation.operation().name()))
                        .or(() -> out.findPath(Role.of("operation", operation.function())))
                        .orElse(operation.kebab() + ".ts"));
    }

    /** Number of operations that the API has, those for signing in left out. */
    public int endpoints() {
        int own =
                plan().resources().stream().mapToInt(r -> r.endpoints().size()).sum();
        return own + plan().operations().size() + plan().reports().size();
    }

    /** A list that a reader of the README can try; empty where there is none. */
    public Optional<String> exampleList() {
        return plan().resources().stream()
                .flatMap(r -> r.endpoint(EndpointPlan.Kind.LIST).stream())
                .min((a, b) -> Boolean.compare(b.open(), a.open()))
                .map(e -> plan().basePath() + e.path());
    }

    /** {@code a, b and c}. */
    public static String and(List<String> items) {
        List<String> all = new ArrayList<>(items);
        if (all.size() < 2) {
            return String.join("", all);
        }
        String last = all.removeLast();
        return String.join(", ", all) + " and " + last;
    }

    /** Names in code style: {@code `Book` and `Loan`}. */
    public static String code(List<String> names) {
        return and(names.stream().map(n -> "`" + n + "`").toList());
    }
}
