package dev.nodesmith.generate.test;

import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.IncludePlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.generate.plan.ToManyPlan;
import dev.nodesmith.generate.plan.ToOnePlan;
import dev.nodesmith.model.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a test stores a row with all that can be related to it.
 *
 * @param keys foreign keys that a fixture leaves empty, and the type of the row that they lead to
 * @param links ids of linked rows that the row carries
 * @param others rows that lead to it
 * @param embeds what can be embedded, and the expression of the ids that then have to be there
 */
public record RelatedView(List<Link> keys, List<Link> links, List<Other> others, List<Embed> embeds) {

    public record Link(String property, String type, String entity) {}

    /**
     * @param relation name under which the row sees it
     * @param key expression of the value that leads to the row, with its property: {@code bookId: row.id}
     */
    public record Other(String relation, String type, String entity, String key) {}

    public record Embed(String relation, String ids) {}

    public boolean any() {
        return !keys.isEmpty() || !links.isEmpty() || !embeds.isEmpty();
    }

    /** Fixtures that this takes. */
    public List<Link> fixtures() {
        return Stream.of(keys.stream(), links.stream(), others.stream().map(o -> new Link("", o.type(), o.entity())))
                .flatMap(s -> s)
                .map(link -> new Link("", link.type(), link.entity()))
                .distinct()
                .toList();
    }

    static RelatedView of(BackendPlan plan, ResourcePlan resource) {
        List<Link> keys = resource.toOne().stream()
                .filter(t -> t.column().nullable())
                .map(t -> new Link(t.column().property(), t.targetNames().type(), t.target()))
                .toList();
        List<Link> links = resource.toMany().stream()
                .filter(ToManyPlan::writable)
                .map(t -> new Link(t.idsProperty(), t.targetNames().type(), t.target()))
                .toList();
        List<Other> others = new ArrayList<>();
        List<Embed> embeds = new ArrayList<>();
        for (IncludePlan include : resource.includes()) {
            if (include.toOne().isPresent()) {
                String key = include.toOne().get().column().property();
                embeds.add(new Embed(include.property(), "[row." + key + "]"));
            } else {
                ToManyPlan many = include.toMany().orElseThrow();
                if (many.writable()) {
                    embeds.add(new Embed(include.property(), many.idsProperty()));
                } else {
                    key(plan, many).ifPresent(key -> {
                        others.add(
                                new Other(include.property(), many.targetNames().type(), many.target(), key));
                        embeds.add(new Embed(include.property(), "[" + include.property() + ".id]"));
                    });
                }
            }
        }
        return new RelatedView(keys, links, List.copyOf(others), List.copyOf(embeds));
    }

    private static Optional<String> key(BackendPlan plan, ToManyPlan many) {
        if (many.mappedBy().isPresent()) {
            return many.mappedBy().map(property -> property + ": row.id");
        }
        String table = many.join().orElseThrow().table();
        return plan.resource(many.target()).toMany().stream()
                .filter(ToManyPlan::writable)
                .filter(t -> t.join().orElseThrow().table().equals(table))
                .findFirst()
                .map(t -> t.idsProperty() + ": [row.id]");
    }

    /** A foreign key of another entity, and what happens to its rows when the row that it leads to is deleted. */
    public record Dependent(String type, String entity, String repository, String key, String scope, Outcome outcome) {}

    /** What becomes of a delete. */
    public enum Outcome {
        REFUSED,
        TAKES_ALONG,
        LEAVES
    }

    static List<Dependent> dependents(BackendPlan plan, ResourcePlan resource) {
        if (resource.softDelete()) {
            return List.of();
        }
        return plan.referrersTo(resource.entity().name()).stream()
                .map(r -> dependent(plan, r.resource(), r.key()))
                .toList();
    }

    private static Dependent dependent(BackendPlan plan, ResourcePlan other, ToOnePlan key) {
        return new Dependent(
                other.names().type(),
                other.entity().name(),
                other.names().variables(),
                key.column().property(),
                plan.scoped(other) ? ", {}" : "",
                outcome(key.relation().onDelete()));
    }

    private static Outcome outcome(Relation.OnDelete onDelete) {
        return switch (onDelete) {
            case RESTRICT -> Outcome.REFUSED;
            case CASCADE -> Outcome.TAKES_ALONG;
            case SET_NULL -> Outcome.LEAVES;
        };
    }
}
