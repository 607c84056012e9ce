package dev.nodesmith.model.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one entity. */
final class EntityReader {

    /** PostgreSQL has room for 1,600 columns in a table, SQLite for 2,000. */
    private static final int MOST_MEMBERS = 500;

    private final EntityDefaults defaults;
    private final RuleReader rules;
    private final List<String> entities;
    private final Problems problems;

    EntityReader(EntityDefaults defaults, RuleReader rules, List<String> entities, Problems problems) {
        this.defaults = defaults;
        this.rules = rules;
        this.entities = entities;
        this.problems = problems;
    }

    Optional<EntityDraft> read(Mapping.Entry entry) {
        String path = "entities." + entry.key().value();
        boolean named = Identifiers.accept(entry.key(), path, "an entity", problems);
        Node body = entry.value() instanceof Scalar scalar && scalar.absent()
                ? new Mapping(List.of(), scalar.position(), 1)
                : entry.value();
        return Section.of(body, path, Keys.ENTITY, problems)
                .filter(section -> named)
                .map(section -> entity(entry.key().value(), section));
    }

    private EntityDraft entity(String name, Section section) {
        FieldsReader.Fields fields = new FieldsReader(FieldPlace.ENTITY, entities, problems)
                .read(section.entries("fields", "a mapping of field names to types"), section.pathOf("fields"));
        List<Mapping.Entry> links = section.entries("relations", "a mapping of relation names to entities");
        List<RelationSpec> relations = new RelationReader(problems).read(links, name, section.pathOf("relations"));
        if (fields.fields().size() > MOST_MEMBERS || links.size() > MOST_MEMBERS) {
            problems.error(
                    section.place(),
                    "An entity may have " + MOST_MEMBERS + " fields and as many relations.",
                    "split it, or keep rare values in a field of type `json`");
        }
        List<String> broken = new ArrayList<>(fields.broken());
        links.stream()
                .map(link -> link.key().value())
                .filter(link ->
                        relations.stream().noneMatch(r -> r.name().value().equals(link)))
                .forEach(broken::add);
        EntityDefaults options = defaults.in(section);
        return new EntityDraft(
                name,
                plural(section),
                section.text("description"),
                options.key(),
                fields.fields(),
                List.copyOf(broken),
                relations,
                new ComputedReader(entities, problems)
                        .read(
                                section.entries("computed", "a mapping of names to expressions"),
                                section.pathOf("computed")),
                section.node("checks")
                        .map(node -> new ChecksReader(problems).read(node, section.pathOf("checks")))
                        .orElse(List.of()),
                section.node("states")
                        .flatMap(node -> new StatesReader(rules, problems).read(node, section.pathOf("states"))),
                section.node("access")
                        .map(node -> new AccessReader(rules, problems)
                                .read(node, section.pathOf("access"), options.softDelete())),
                groups(section, "unique"),
                groups(section, "indexes"),
                options.timestamps(),
                options.softDelete(),
                options.versioned(),
                name(section, "was", "the former entity"));
    }

    private Optional<String> plural(Section section) {
        return name(section, "plural", "the plural");
    }

    private Optional<String> name(Section section, String key, String what) {
        return section.scalar(key)
                .filter(text -> Identifiers.accept(text, section.pathOf(key), what, problems))
                .map(Scalar::value);
    }

    /** {@code [a, b]} is one group, {@code [[a, b], [c]]} and {@code [[a, b], c]} are two. */
    private List<List<Scalar>> groups(Section section, String key) {
        Optional<Node> node = section.node(key);
        String path = section.pathOf(key);
        if (node.isPresent()
                && node.get() instanceof Sequence list
                && list.items().stream().anyMatch(Sequence.class::isInstance)) {
            return list.items().stream()
                    .map(group -> Section.scalars(group, path, problems))
                    .filter(group -> !group.isEmpty())
                    .toList();
        }
        return node.map(group -> List.of(Section.scalars(group, path, problems)))
                .orElse(List.of());
    }
}
