package dev.nodesmith.model.yaml;

import dev.nodesmith.model.Field.Presence;
import dev.nodesmith.model.yaml.FieldSpec.Renamed;
import dev.nodesmith.model.yaml.FieldSpec.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the long form of a field, {@code {type: string(120), required: true, search: true}}, into the same parts as a line. */
final class FieldMappingReader {

    private static final Set<String> VALUED = Set.of("min", "max", "pattern", "description", "was");

    private final Section section;

    private FieldMappingReader(Section section) {
        this.section = section;
    }

    static Optional<FieldSpec> read(Mapping mapping, String path, FieldPlace place, Problems problems) {
        List<String> keys = new ArrayList<>(Keys.FIELD_PARTS);
        keys.addAll(place.words());
        return Section.of(mapping, path, keys, problems).flatMap(section -> new FieldMappingReader(section).spec());
    }

    private Optional<FieldSpec> spec() {
        Optional<FieldSpec> line = type(section, "string(200)");
        return line.map(spec -> new FieldSpec(
                spec.type(),
                section.flag("required").orElse(false) ? Presence.REQUIRED : spec.presence(),
                section.node("default"),
                words(),
                renamed()));
    }

    /** {@code was: {live: published}}: a name is that of the field, a mapping those of its values. */
    private List<Renamed> renamed() {
        List<Renamed> renamed = new ArrayList<>();
        if (section.keys().contains("was") && section.node("was").orElse(null) instanceof Mapping mapping) {
            for (Mapping.Entry entry : mapping.entries()) {
                Section.scalar(entry.value(), section.pathOf("was"), section.problems())
                        .ifPresent(former -> renamed.add(new Renamed(entry.key(), former)));
            }
        }
        return List.copyOf(renamed);
    }

    /** The {@code type} of a long form: a line without default and words. */
    static Optional<FieldSpec> type(Section section, String example) {
        Optional<Scalar> type = section.scalar("type");
        if (type.isEmpty()) {
            if (section.node("type").isEmpty()) {
                section.problems().error(section.place(), "`type` is missing.", "for example `type: " + example + "`");
            }
            return Optional.empty();
        }
        Optional<FieldSpec> line = LineParser.parse(type.get(), section.pathOf("type"), section.problems());
        boolean more = line.isPresent()
                && (line.get().defaultValue().isPresent() || !line.get().words().isEmpty());
        if (more) {
            section.problems()
                    .error(
                            Place.of(section.pathOf("type"), type.get()),
                            "Only the type stands here in the long form.",
                            "defaults and `@words` are keys beside `type`");
        }
        return line;
    }

    private List<Word> words() {
        List<Word> words = new ArrayList<>();
        for (String key : section.keys()) {
            boolean ofValues = key.equals("was") && section.node(key).orElse(null) instanceof Mapping;
            if (ofValues) {
                continue;
            }
            if (VALUED.contains(key)) {
                section.scalar(key).ifPresent(value -> words.add(new Word(value.quoted(key), Optional.of(value))));
            } else if (!Keys.FIELD_PARTS.contains(key)) {
                section.scalar(key).ifPresent(value -> {
                    if (section.flag(key).orElse(false)) {
                        words.add(new Word(value.quoted(key), Optional.empty()));
                    }
                });
            }
        }
        return List.copyOf(words);
    }
}
