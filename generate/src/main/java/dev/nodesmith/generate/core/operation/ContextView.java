package dev.nodesmith.generate.core.operation;

import dev.nodesmith.generate.core.TsText;
import dev.nodesmith.generate.plan.OperationPlan;
import dev.nodesmith.generate.plan.OutputPlan;
import dev.nodesmith.model.FieldType;
import java.util.List;
import java.util.Optional;

/**
 * The types that an operation's body works with.
 *
 * @param output properties of an output of its own; none where it answers with rows or nothing
 * @param enums enums of the output
 */
public record ContextView(OperationView operation, List<OutputPlan> output, List<EnumView> enums) {

    /** {@code export type LendBookKind = 'short' | 'long'}. */
    public record EnumView(String type, String union) {}

    static ContextView of(OperationView view) {
        OperationPlan plan = view.plan();
        return new ContextView(
                view,
                plan.shape(),
                plan.shape().stream().flatMap(o -> enumOf(o).stream()).toList());
    }

    private static Optional<EnumView> enumOf(OutputPlan output) {
        return values(output.type())
                .map(values -> new EnumView(output.tsType().replace("[]", ""), TsText.union(values)));
    }

    private static Optional<List<String>> values(FieldType type) {
        return switch (type) {
            case FieldType.EnumType e -> Optional.of(e.values());
            case FieldType.ArrayType a -> values(a.element());
            default -> Optional.empty();
        };
    }
}
