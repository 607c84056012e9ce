package dev.nodesmith.generate.core.query;

import dev.nodesmith.model.Field;
import dev.nodesmith.model.FieldType;
import dev.nodesmith.model.Operation;
import dev.nodesmith.model.Project;
import java.util.stream.Stream;

/** Whether a model has JSON values, and with them needs a type for them. */
final class Json {

    private Json() {}

    static boolean isUsed(Project project) {
        Stream<Field> stored = project.entities().stream().flatMap(e -> e.fields().stream());
        Stream<Field> carried = project.operations().stream().flatMap(Json::fields);
        return Stream.concat(stored, carried).anyMatch(f -> f.type() instanceof FieldType.JsonType);
    }

    private static Stream<Field> fields(Operation operation) {
        Stream<Field> output =
                operation.output() instanceof Operation.Shape shape ? shape.fields().stream() : Stream.empty();
        return Stream.concat(operation.input().stream(), output);
    }
}
