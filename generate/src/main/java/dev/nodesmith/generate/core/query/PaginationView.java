package dev.nodesmith.generate.core.query;

import dev.nodesmith.generate.core.query.SortForm.Helper;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What {@code pagination.ts} depends on.
 *
 * @param forms the forms that the sorts of the model have, in the order of the alphabet
 * @param idType {@code string}, or {@code string | number} where some keys are numbers
 * @param idTest expression that holds when {@code id} has such a type
 */
public record PaginationView(
        List<SortForm> forms, boolean usesMatches, boolean usesInstant, String idType, String idTest) {

    static PaginationView of(BackendPlan plan) {
        Set<SortForm> used = plan.resources().stream()
                .flatMap(r -> r.sorts().stream())
                .map(SortForm::of)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SortForm.class)));
        Set<Helper> helpers = used.stream().map(SortForm::helper).collect(Collectors.toSet());
        List<String> idTypes = plan.resources().stream()
                .map(ResourcePlan::key)
                .map(key -> key.tsType())
                .distinct()
                .sorted()
                .toList()
                .reversed();
        return new PaginationView(
                Arrays.stream(SortForm.values()).filter(used::contains).toList(),
                helpers.contains(Helper.MATCHES) || helpers.contains(Helper.INSTANT),
                helpers.contains(Helper.INSTANT),
                String.join(" | ", idTypes),
                idTypes.stream().map(type -> "typeof id === '" + type + "'").collect(Collectors.joining(" || ")));
    }
}
