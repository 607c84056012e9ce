package dev.nodesmith.app;

import dev.nodesmith.generate.Need;
import dev.nodesmith.model.AccessRule.Anyone;
import dev.nodesmith.model.Action;
import dev.nodesmith.model.Entity;
import dev.nodesmith.model.FieldType.DecimalType;
import dev.nodesmith.model.Operation.Transaction;
import dev.nodesmith.model.Project;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** What a model needs of its stack, as far as its own lines show it. */
final class ModelNeeds {

    /** Entities, operations and reports from which on a backend is the work of several people. */
    private static final int LARGE = 15;

    private static final int SMALL = 3;
    private static final int MANY_REPORTS = 3;
    /** Names that a sentence bears. */
    private static final int TOLD = 3;

    private final Project project;
    private final SequencedMap<Need, String> needs = new LinkedHashMap<>();

    private ModelNeeds(Project project) {
        this.project = project;
    }

    /** Need to the fact that shows it, such as {@code 14 entities and 6 operations}; what weighs most comes first. */
    static SequencedMap<Need, String> of(Project project) {
        ModelNeeds found = new ModelNeeds(project);
        found.size();
        found.money();
        found.reports();
        found.openLists();
        return found.needs;
    }

    private void size() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("entities", project.entities().size());
        counts.put("operations", project.operations().size());
        counts.put("reports", project.reports().size());
        int parts = counts.values().stream().mapToInt(count -> count).sum();
        if (parts >= LARGE) {
            needs.put(
                    Need.STRUCTURE,
                    list(counts.entrySet().stream()
                            .filter(count -> count.getValue() > 1)
                            .map(count -> count.getValue() + " " + count.getKey())
                            .toList()));
        } else if (parts <= SMALL && project.auth().isPresent()) {
            needs.put(Need.FAMILIARITY, "a small backend");
        } else if (parts <= SMALL) {
            needs.put(Need.FEW_PARTS, "a small backend without users");
        }
    }

    private void money() {
        List<String> exact = project.entities().stream()
                .flatMap(entity -> entity.fields().stream()
                        .filter(field -> field.type() instanceof DecimalType)
                        .map(field -> entity.name() + "." + field.name()))
                .toList();
        boolean transactions = project.operations().stream()
                .anyMatch(operation -> operation.transaction() == Transaction.REQUIRED
                        && !operation.method().equals("GET"));
        if (!exact.isEmpty()) {
            needs.put(Need.INTEGRITY, "exact amounts in " + names(exact));
        } else if (transactions) {
            needs.put(Need.INTEGRITY, "operations in transactions");
        }
    }

    private void reports() {
        if (project.reports().size() >= MANY_REPORTS) {
            needs.put(Need.OWN_QUERIES, project.reports().size() + " reports");
        }
    }

    private void openLists() {
        List<String> open = project.entities().stream()
                .filter(this::listedByAnyone)
                .map(Entity::name)
                .toList();
        if (!open.isEmpty()) {
            needs.put(Need.SPEED, "lists that anyone may read: " + names(open));
        }
    }

    private boolean listedByAnyone(Entity entity) {
        return project.auth().isEmpty() || entity.access().get(Action.LIST) instanceof Anyone;
    }

    private static String names(List<String> names) {
        return names.size() <= TOLD
                ? list(names)
                : names.stream().limit(TOLD).collect(Collectors.joining(", ")) + " and " + (names.size() - TOLD)
                        + " more";
    }

    private static String list(List<String> items) {
        return items.size() < 2
                ? String.join("", items)
                : String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.getLast();
    }
}
