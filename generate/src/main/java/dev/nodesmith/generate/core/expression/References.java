package dev.nodesmith.generate.core.expression;

import dev.nodesmith.generate.plan.ColumnPlan;
import dev.nodesmith.generate.plan.Naming;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.model.Expression;
import dev.nodesmith.model.Expression.Reference;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where the values of an expression are found in TypeScript: those of the row in a variable, those of the signed-in
 * user in {@code caller}.
 *
 * @param variable of the row, {@code book}
 */
public record References(String variable, ResourcePlan resource) {

    /** {@code book.pages}, {@code book.authorId} for the relation {@code author}, {@code caller.role}. */
    String text(Reference reference) {
        return column(reference)
                .map(column -> variable + "." + column.property())
                .orElseGet(() -> String.join(".", reference.path()));
    }

    /** Whether it may be null in the row. */
    boolean nullable(Reference reference) {
        return column(reference).filter(ColumnPlan::nullable).isPresent();
    }

    /** The column behind a reference; none behind the caller's. */
    Optional<ColumnPlan> column(Reference reference) {
        if (reference.path().size() > 1) {
            return Optional.empty();
        }
        String property = Naming.camel(reference.path().getFirst());
        return resource.columns().stream()
                .filter(c -> c.property().equals(property))
                .findFirst()
                .or(() -> resource.columns().stream()
                        .filter(c -> c.property().equals(property + "Id"))
                        .findFirst());
    }

    /** The columns that an expression reads, each once, in the order of the table. */
    public List<ColumnPlan> columns(Expression expression) {
        Set<ColumnPlan> read =
                expression.root().references().flatMap(r -> column(r).stream()).collect(Collectors.toSet());
        return resource.columns().stream().filter(read::contains).toList();
    }

    /** Whether an expression asks who the user is. */
    public boolean asksForCaller(Expression expression) {
        return expression.root().references().anyMatch(r -> column(r).isEmpty());
    }
}
