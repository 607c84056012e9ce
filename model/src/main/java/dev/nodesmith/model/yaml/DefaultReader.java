package dev.nodesmith.model.yaml;

import dev.nodesmith.model.DefaultValue;
import dev.nodesmith.model.DefaultValue.Literal;
import dev.nodesmith.model.DefaultValue.Now;
import dev.nodesmith.model.DefaultValue.RandomUuid;
import dev.nodesmith.model.FieldType;
import dev.nodesmith.model.FieldType.ArrayType;
import dev.nodesmith.model.FieldType.DateTimeType;
import dev.nodesmith.model.FieldType.DateType;
import dev.nodesmith.model.FieldType.EnumType;
import dev.nodesmith.model.FieldType.JsonType;
import dev.nodesmith.model.FieldType.TimeType;
import dev.nodesmith.model.FieldType.UuidType;
import dev.nodesmith.model.Literals;
import dev.nodesmith.model.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what stands behind {@code =}, or the {@code default} of the long form, and holds it to the field's type. */
final class DefaultReader {

    private final String path;
    private final Problems problems;

    DefaultReader(String path, Problems problems) {
        this.path = path;
        this.problems = problems;
    }

    Optional<DefaultValue> read(Node node, FieldType type) {
        if (node instanceof Scalar word && word.style() == Scalar.Style.PLAIN) {
            Optional<DefaultValue> generated = generated(word.value(), type);
            if (generated.isPresent()) {
                return generated;
            }
        }
        return switch (type) {
            case JsonType json -> nested(node, type).map(value -> new Literal(JsonNodes.json(value)));
            case ArrayType array -> nested(node, type).flatMap(value -> items(node, value, array));
            default -> literal(node, type).map(Literal::new);
        };
    }

    private static Optional<DefaultValue> generated(String word, FieldType type) {
        boolean clock = type instanceof DateTimeType || type instanceof DateType || type instanceof TimeType;
        if (clock && (word.equals("now") || word.equals("now()"))) {
            return Optional.of(new Now());
        }
        if (type instanceof UuidType && (word.equals("uuid") || word.equals("uuid()"))) {
            return Optional.of(new RandomUuid());
        }
        return Optional.empty();
    }

    /** A value that may have parts. In a field line it is text, which is read as YAML in its turn. */
    private Optional<Node> nested(Node node, FieldType type) {
        if (!(node instanceof Scalar scalar)) {
            return Optional.of(node);
        }
        Problems inside = new Problems();
        try {
            Optional<Node> value = YamlTreeReader.read(scalar.value(), inside);
            if (value.isPresent() && !inside.anyError()) {
                return value;
            }
        } catch (RefusedFileException e) {
            // said below in terms of the field
        }
        refuse(scalar, type);
        return Optional.empty();
    }

    private Optional<DefaultValue> items(Node written, Node value, ArrayType type) {
        if (!(value instanceof Sequence sequence)) {
            refuse(written, type);
            return Optional.empty();
        }
        if (sequence.items().size() > type.maxItems()) {
            refuse(written, type);
        }
        List<String> items = new ArrayList<>();
        for (Node item : sequence.items()) {
            literal(inFile(written, item), type.element()).ifPresent(items::add);
        }
        return Optional.of(new Literal("[" + String.join(",", items) + "]"));
    }

    /** An item read out of a line knows its place in the line only; this gives it the one in the file. */
    private static Node inFile(Node written, Node item) {
        if (!(written instanceof Scalar line) || !(item instanceof Scalar part)) {
            return item;
        }
        int from = line.value().offsetByCodePoints(0, part.start());
        int to = line.value().offsetByCodePoints(0, part.end());
        return new Scalar(
                part.value(),
                part.style(),
                line.positionAt(from),
                line.source(),
                line.start() + from,
                line.start() + to);
    }

    private Optional<String> literal(Node node, FieldType type) {
        Optional<String> json = node instanceof Scalar scalar && !scalar.absent()
                ? Literals.json(scalar.value(), type)
                : Optional.empty();
        if (json.isEmpty()) {
            refuse(node, type);
        }
        return json;
    }

    private void refuse(Node node, FieldType type) {
        Optional<String> hint = node instanceof Scalar scalar && scalar.absent()
                ? Optional.of("an optional field without a default is null anyway")
                : type instanceof EnumType enumeration
                        ? Suggestion.hint(node.excerpt(), enumeration.values())
                        : Optional.empty();
        problems.error(
                Place.of(path, node),
                "`" + node.excerpt() + "` cannot be the default of `" + Literals.spelling(type) + "`: it must be "
                        + Literals.expected(type) + ".",
                hint);
    }
}
