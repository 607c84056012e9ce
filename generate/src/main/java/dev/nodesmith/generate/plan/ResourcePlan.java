package dev.nodesmith.generate.plan;

import dev.nodesmith.model.Entity;
import java.util.List;
import java.util.Optional;

/**
 * One entity with all that is derived from it.
 *
 * @param table SQL name before any shortening a database asks for
 * @param columns all stored columns: the key, fields, foreign keys, version, timestamps, in that order
 * @param toMany the relations that hold no column here
 * @param outputs properties of the full representation, in order, secrets left out, computed ones included
 * @param inputs what a client may send, each with the requests it belongs to
 * @param owner the foreign key that says whose row it is; for {@code User} its own key
 */
public record ResourcePlan(
        Entity entity,
        Names names,
        String table,
        ColumnPlan key,
        List<ColumnPlan> columns,
        List<ToOnePlan> toOne,
        List<ToManyPlan> toMany,
        List<OutputPlan> outputs,
        List<InputPlan> inputs,
        List<EndpointPlan> endpoints,
        List<FilterPlan> filters,
        List<SortPlan> sorts,
        String defaultSort,
        List<ColumnPlan> search,
        List<IncludePlan> includes,
        Optional<ColumnPlan> owner) {

    public boolean softDelete() {
        return entity.softDelete();
    }

    public boolean versioned() {
        return entity.versioned() || entity.states().isPresent();
    }

    public boolean has(EndpointPlan.Kind kind) {
        return endpoints.stream().anyMatch(e -> e.kind() == kind);
    }

    public Optional<EndpointPlan> endpoint(EndpointPlan.Kind kind) {
        return endpoints.stream().filter(e -> e.kind() == kind).findFirst();
    }

    /** Endpoints of one kind, of which transitions and nested lists have several. */
    public List<EndpointPlan> endpoints(EndpointPlan.Kind kind) {
        return endpoints.stream().filter(e -> e.kind() == kind).toList();
    }

    public ColumnPlan column(String property) {
        return columns.stream()
                .filter(c -> c.property().equals(property))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column " + property + " in " + entity.name()));
    }

    /** Inputs that belong to one kind of request. */
    public List<InputPlan> inputsOf(InputPlan.Request request) {
        return inputs.stream().filter(i -> i.requests().contains(request)).toList();
    }

    /** Columns of enum type, which need a list of values and a type of their own. */
    public List<ColumnPlan> enums() {
        return columns.stream().filter(c -> c.enumName().isPresent()).toList();
    }

    public List<ToManyPlan> manyToMany() {
        return toMany.stream().filter(t -> t.join().isPresent()).toList();
    }
}
