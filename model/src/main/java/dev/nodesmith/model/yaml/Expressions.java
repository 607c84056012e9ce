package dev.nodesmith.model.yaml;

import dev.nodesmith.model.Expression;
import dev.nodesmith.model.FieldType;
import dev.nodesmith.model.cel.ExpressionReader;
import dev.nodesmith.model.cel.Fault;
import dev.nodesmith.model.cel.Scope;
import java.util.Optional;

/** Reads expressions of the file and puts what is wrong with them at its place in the file. */
final class Expressions {

    private final Problems problems;

    Expressions(Problems problems) {
        this.problems = problems;
    }

    Optional<Expression> read(Scalar text, String path, Scope scope, FieldType wanted) {
        problems.locate(path, text.position());
        ExpressionReader.Outcome outcome = ExpressionReader.read(text.value(), scope, wanted);
        for (Fault fault : outcome.faults()) {
            problems.error(Place.within(path, text, fault.offset(), fault.offending()), fault.message(), fault.hint());
        }
        return outcome.expression();
    }
}
