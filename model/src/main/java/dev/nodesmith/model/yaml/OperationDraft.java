package dev.nodesmith.model.yaml;

import dev.nodesmith.model.AccessRule;
import dev.nodesmith.model.Field;
import dev.nodesmith.model.Operation.Transaction;
import dev.nodesmith.model.yaml.FieldSpec.Shape;
import java.util.List;
import java.util.Optional;

/**
 * An operation as written.
 *
 * @param access absent when the file says nothing or {@code nobody}
 */
record OperationDraft(
        Scalar name,
        String path,
        Optional<String> description,
        Optional<Scalar> on,
        String method,
        Optional<Scalar> route,
        List<Field> input,
        OutputDraft output,
        Optional<Integer> status,
        Optional<AccessRule> access,
        Transaction transaction,
        Optional<String> was) {

    /** What it answers with. */
    sealed interface OutputDraft {}

    record NoOutput() implements OutputDraft {}

    /** {@code Loan} or {@code Loan[]}. */
    record EntityOutput(Scalar target, Shape shape) implements OutputDraft {}

    record FieldsOutput(List<Field> fields) implements OutputDraft {}
}
