package dev.nodesmith.model.yaml;

import dev.nodesmith.model.Field.Presence;
import dev.nodesmith.model.Relation.Cardinality;
import dev.nodesmith.model.Relation.OnDelete;
import dev.nodesmith.model.Relation.Role;
import dev.nodesmith.model.Suggestion;
import dev.nodesmith.model.yaml.FieldSpec.Shape;
import dev.nodesmith.model.yaml.FieldSpec.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code relations}: lines such as {@code author: Author! @onDelete(cascade)}, or their long form. */
final class RelationReader {

    private static final Set<String> VALUED = Set.of("inverse", "mappedBy", "onDelete", "description", "was");
    private static final Map<String, OnDelete> ON_DELETE =
            Map.of("restrict", OnDelete.RESTRICT, "cascade", OnDelete.CASCADE, "setNull", OnDelete.SET_NULL);

    private final Problems problems;

    RelationReader(Problems problems) {
        this.problems = problems;
    }

    List<RelationSpec> read(List<Mapping.Entry> entries, String owner, String path) {
        List<RelationSpec> relations = new ArrayList<>();
        for (Mapping.Entry entry : entries) {
            Scalar name = entry.key();
            String at = path + "." + name.value();
            boolean named = Identifiers.accept(name, at, "a relation", problems);
            line(entry.value(), at)
                    .flatMap(line -> relation(owner, name, at, line))
                    .filter(relation -> named)
                    .ifPresent(relations::add);
        }
        return List.copyOf(relations);
    }

    private Optional<FieldSpec> line(Node node, String path) {
        return switch (node) {
            case Scalar scalar when !scalar.absent() -> LineParser.parse(scalar, path, problems);
            case Mapping mapping ->
                Section.of(mapping, path, Keys.RELATION, problems).flatMap(this::longForm);
            default -> {
                problems.error(
                        Place.of(path, node),
                        "A relation names an entity; here it is " + node.kind() + ".",
                        "for example `author: Author!` or `tags: Tag[]`");
                yield Optional.empty();
            }
        };
    }

    private Optional<FieldSpec> longForm(Section section) {
        List<Word> words = new ArrayList<>();
        for (String key : section.keys()) {
            if (VALUED.contains(key)) {
                section.scalar(key).ifPresent(value -> words.add(new Word(value.quoted(key), Optional.of(value))));
            } else if (key.equals("owner") || key.equals("unique")) {
                section.scalar(key)
                        .filter(value -> section.flag(key).orElse(false))
                        .ifPresent(value -> words.add(new Word(value.quoted(key), Optional.empty())));
            }
        }
        return FieldMappingReader.type(section, "Author")
                .map(line -> new FieldSpec(
                        line.type(),
                        section.flag("required").orElse(false) ? Presence.REQUIRED : line.presence(),
                        Optional.empty(),
                        words));
    }

    private Optional<RelationSpec> relation(String owner, Scalar name, String path, FieldSpec line) {
        List<String> known = Keys.RELATION.stream()
                .filter(key -> !Keys.FIELD_PARTS.contains(key))
                .toList();
        WordArguments words = WordArguments.of(line.words(), known, VALUED, "a relation", path, problems);
        refuseFieldForm(line, path);
        Shape shape = line.type().shape();
        RelationSpec relation = new RelationSpec(
                owner,
                name,
                path,
                line.type().name(),
                shape,
                line.presence(),
                words.has("unique") ? Cardinality.ONE : Cardinality.MANY,
                words.has("owner") ? Role.OWNER : Role.PLAIN,
                words.argument("onDelete").flatMap(word -> onDelete(word, path)),
                words.argument("inverse"),
                words.argument("mappedBy"),
                words.text("description"),
                words.was());
        if (shape == Shape.LIST) {
            refuseOnList(line, words, path);
        } else if (words.has("mappedBy")) {
            problems.error(
                    Place.of(path, words.place("mappedBy").orElse(name)),
                    "`@mappedBy` goes to the side that holds many, as in `books: Book[] @mappedBy(author)`.",
                    "this side may name the other with `@inverse(…)`");
        }
        return Optional.of(relation);
    }

    private void refuseFieldForm(FieldSpec line, String path) {
        Scalar type = line.type().name();
        if (line.type().arguments().isPresent()) {
            problems.error(Place.of(path, type), "A relation takes no arguments behind the entity's name.");
        }
        line.defaultValue().ifPresent(node -> problems.error(Place.of(path, node), "A relation has no default."));
    }

    private void refuseOnList(FieldSpec line, WordArguments words, String path) {
        if (line.presence() == Presence.REQUIRED) {
            problems.error(
                    Place.of(path, line.type().name()),
                    "A list of rows cannot be required: it may always be empty.",
                    "drop the `!`");
        }
        for (String word : List.of("owner", "unique", "onDelete")) {
            words.place(word)
                    .ifPresent(place -> problems.error(
                            Place.of(path, place),
                            "`@" + word + "` goes to the side that points at one row, as in `author: Author`."));
        }
    }

    private Optional<OnDelete> onDelete(Scalar word, String path) {
        Optional<OnDelete> rule = Optional.ofNullable(ON_DELETE.get(word.value()));
        if (rule.isEmpty()) {
            problems.error(
                    Place.of(path, word),
                    "`@onDelete` takes restrict, cascade or setNull.",
                    Suggestion.hint(word.value(), List.of("restrict", "cascade", "setNull")));
        }
        return rule;
    }
}
