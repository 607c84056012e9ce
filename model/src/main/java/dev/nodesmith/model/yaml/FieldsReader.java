package dev.nodesmith.model.yaml;

import dev.nodesmith.model.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a mapping of field names to lines or long forms. */
final class FieldsReader {

    /**
     * What could be read.
     *
     * @param broken names of the fields that could not, so that nothing else complains of them
     */
    record Fields(List<Field> fields, List<String> broken) {}

    private final FieldPlace place;
    private final Problems problems;

    private final List<String> entities;

    FieldsReader(FieldPlace place, List<String> entities, Problems problems) {
        this.place = place;
        this.entities = entities;
        this.problems = problems;
    }

    Fields read(List<Mapping.Entry> entries, String path) {
        List<Field> fields = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        FieldAssembler assembler = new FieldAssembler(place, entities, problems);
        for (Mapping.Entry entry : entries) {
            Scalar name = entry.key();
            String at = path + "." + name.value();
            boolean named = Identifiers.accept(name, at, place.what(), problems);
            Optional<Field> field = spec(entry.value(), at).flatMap(spec -> assembler.assemble(name, at, spec));
            if (named && field.isPresent()) {
                fields.add(field.get());
            } else {
                broken.add(name.value());
            }
        }
        return new Fields(List.copyOf(fields), List.copyOf(broken));
    }

    private Optional<FieldSpec> spec(Node node, String path) {
        return switch (node) {
            case Mapping mapping -> FieldMappingReader.read(mapping, path, place, problems);
            case Scalar line -> LineParser.parse(line.absent() ? line.quoted("") : line, path, problems);
            case Sequence sequence -> {
                problems.error(
                        Place.of(path, sequence),
                        "A field is a line such as `string(200)!` or a mapping with `type`; here it is a list.",
                        "a list of values has the type `string[]`");
                yield Optional.empty();
            }
        };
    }
}
