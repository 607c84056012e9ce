package dev.nodesmith.generate.test;

import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.EndpointPlan;
import dev.nodesmith.generate.plan.InputPlan;
import dev.nodesmith.generate.plan.OutputPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The repository that the tests of the database as a whole are tried on: one whose rows need as few others as there can be.
 *
 * @param type of the rows, whose fixture is {@code storeBook}
 * @param repository property of the repositories
 * @param scope argument for it that leaves all rows in sight, with a comma before it
 * @param change property that an update can set, where there are updates
 * @param conditions argument of an update that sets no condition, with a comma before it
 */
public record RepositoryTestView(
        String type, String entity, String repository, String scope, Optional<String> change, String conditions) {

    /** Empty where there are but users. */
    public static Optional<RepositoryTestView> of(BackendPlan plan) {
        return plan.resources().stream()
                .filter(r -> !(plan.hasAuth() && r.entity().name().equals("User")))
                .min(Comparator.<ResourcePlan>comparingInt(
                                r -> FixtureView.of(plan, r).parents().size())
                        .thenComparing(r -> change(r).isEmpty()))
                .map(r -> of(plan, r));
    }

    private static RepositoryTestView of(BackendPlan plan, ResourcePlan resource) {
        boolean scoped = plan.scoped(resource);
        return new RepositoryTestView(
                resource.names().type(),
                resource.entity().name(),
                resource.names().variables(),
                scoped ? ", {}" : "",
                change(resource),
                scoped || resource.versioned() ? ", {}" : "");
    }

    private static Optional<String> change(ResourcePlan resource) {
        List<String> shown =
                resource.outputs().stream().map(OutputPlan::property).toList();
        return resource.has(EndpointPlan.Kind.UPDATE)
                ? resource.inputsOf(InputPlan.Request.UPDATE).stream()
                        .map(InputPlan::property)
                        .filter(shown::contains)
                        .findFirst()
                : Optional.empty();
    }
}
