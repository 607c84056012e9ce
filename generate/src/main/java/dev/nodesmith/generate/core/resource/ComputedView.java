package dev.nodesmith.generate.core.resource;

import dev.nodesmith.generate.core.TsText;
import dev.nodesmith.generate.core.expression.ExpressionEmitter;
import dev.nodesmith.generate.core.expression.References;
import dev.nodesmith.generate.plan.ColumnPlan;
import dev.nodesmith.generate.plan.Naming;
import dev.nodesmith.generate.plan.OutputPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.model.Computed;
import dev.nodesmith.model.Expression;
import java.util.List;

/**
 * A function that derives a value: {@code bookLabel(book: Pick<Book, 'title' | 'status'>): string | null}.
 *
 * @param inputs the properties that it reads
 */
public record ComputedView(String function, String property, List<String> inputs, String type, String body) {

    static List<ComputedView> of(ResourcePlan resource) {
        return resource.outputs().stream()
                .filter(o -> o.computed().isPresent())
                .map(o -> of(o, o.computed().orElseThrow(), resource))
                .toList();
    }

    private static ComputedView of(OutputPlan output, Computed computed, ResourcePlan resource) {
        References references = new References(resource.names().variable(), resource);
        return new ComputedView(
                function(resource, output.property()),
                output.property(),
                inputs(computed.expression(), references),
                output.tsTypeOrNull(),
                new ExpressionEmitter(references).value(computed.expression(), computed.type()));
    }

    /** Name of the function behind a computed property; storage calls it where a row becomes an object. */
    public static String function(ResourcePlan resource, String property) {
        return resource.names().variable() + Naming.pascal(property);
    }

    /** Properties of the row that an expression reads. */
    static List<String> inputs(Expression expression, References references) {
        return references.columns(expression).stream().map(ColumnPlan::property).toList();
    }

    /** {@code 'title' | 'status'}. */
    public String picked() {
        return TsText.union(inputs);
    }
}
