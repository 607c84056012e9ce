package dev.nodesmith.model.yaml;

import dev.nodesmith.model.FieldType;
import dev.nodesmith.model.yaml.EntityDraft.ComputedDraft;
import dev.nodesmith.model.yaml.FieldSpec.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code computed}: {@code fullName: "string = first + ' ' + last"}, or {@code {type, value}}. */
final class ComputedReader {

    private static final int MOST_LENGTH = 10_000;

    private final Problems problems;

    private final List<String> entities;

    ComputedReader(List<String> entities, Problems problems) {
        this.entities = entities;
        this.problems = problems;
    }

    List<ComputedDraft> read(List<Mapping.Entry> entries, String path) {
        List<ComputedDraft> computed = new ArrayList<>();
        for (Mapping.Entry entry : entries) {
            String at = path + "." + entry.key().value();
            if (Identifiers.accept(entry.key(), at, "a computed field", problems)) {
                one(entry, at).ifPresent(computed::add);
            }
        }
        return List.copyOf(computed);
    }

    private Optional<ComputedDraft> one(Mapping.Entry entry, String path) {
        if (entry.value() instanceof Mapping mapping) {
            return Section.of(mapping, path, Keys.COMPUTED, problems)
                    .flatMap(section -> longForm(entry.key(), section));
        }
        Optional<Scalar> line = Section.scalar(entry.value(), path, problems);
        boolean tooLong =
                line.filter(scalar -> scalar.value().length() > MOST_LENGTH).isPresent();
        if (tooLong) {
            problems.error(Place.of(path, entry.value()), "This line is longer than " + MOST_LENGTH + " characters.");
            return Optional.empty();
        }
        int equals = line.map(scalar -> scalar.value().indexOf('=')).orElse(-1);
        if (line.isPresent() && equals < 0) {
            problems.error(
                    Place.of(path, line.get()),
                    "A computed field is a type, `=` and an expression.",
                    "for example `fullName: \"string = first + ' ' + last\"`");
        }
        if (line.isEmpty() || equals < 0) {
            return Optional.empty();
        }
        int start = equals + 1;
        while (start < line.get().value().length() && line.get().value().charAt(start) == ' ') {
            start++;
        }
        Scalar expression = line.get().slice(start, line.get().value().length());
        return type(line.get().slice(0, equals), path)
                .map(type -> new ComputedDraft(entry.key(), path, type, expression, Optional.empty()));
    }

    private Optional<ComputedDraft> longForm(Scalar name, Section section) {
        Optional<Scalar> type = section.scalar("type");
        Optional<Scalar> value = section.scalar("value");
        if (type.isEmpty() || value.isEmpty()) {
            problems.error(
                    section.place(),
                    "A computed field needs `type` and `value`.",
                    "for example `{ type: string, value: \"first + ' ' + last\" }`");
            return Optional.empty();
        }
        return type(type.get(), section.pathOf("type"))
                .map(found -> new ComputedDraft(name, section.path(), found, value.get(), section.text("description")));
    }

    private Optional<FieldType> type(Scalar text, String path) {
        return LineParser.parse(text, path, problems).flatMap(line -> {
            if (line.defaultValue().isPresent() || !line.words().isEmpty()) {
                problems.error(Place.of(path, text), "Only a type goes before the `=` of a computed field.");
            }
            TypeSpec type = line.type();
            return new TypeReader(path, problems, entities).read(type);
        });
    }
}
