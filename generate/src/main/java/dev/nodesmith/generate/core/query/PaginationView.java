package dev.nodesmith.generate.core.query;

import dev.nodesmith.generate.plan.BackendPlan;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What {@code pagination.ts} depends on.
 *
 * @param idType {@code string}, or {@code string | number} where some keys are numbers
 * @param idTest expression that holds when {@code id} has such a type
 */
public record PaginationView(String idType, String idTest) {

    static PaginationView of(BackendPlan plan) {
        List<String> types = plan.resources().stream()
                .map(resource -> resource.key().tsType())
                .distinct()
                .sorted()
                .toList()
                .reversed();
        String test = types.stream().map(type -> "typeof id === '" + type + "'").collect(Collectors.joining(" || "));
        return new PaginationView(String.join(" | ", types), types.size() > 1 ? "(" + test + ")" : test);
    }
}
