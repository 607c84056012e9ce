package dev.nodesmith.model.yaml;

import dev.nodesmith.model.Field;
import dev.nodesmith.model.Plurals;
import dev.nodesmith.model.Relation;
import dev.nodesmith.model.Relation.ManyToMany;
import dev.nodesmith.model.Relation.ToOne;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Refuses two members of an entity that would meet in its table or its JSON: fields, computed fields, relations, their keys
 * ({@code authorId}, {@code tagIds}), ends of other entities' relations, and generated columns.
 */
final class MemberNames {

    /** Who has a name. */
    private record Holder(String label, String hint) {}

    /** A relation of another entity that leads here. */
    private record Arriving(String owner, Relation relation) {}

    private final EntityDraft entity;
    private final Problems problems;
    private final Map<String, Holder> bySnake = new LinkedHashMap<>();

    private MemberNames(EntityDraft entity, Problems problems) {
        this.entity = entity;
        this.problems = problems;
    }

    /** Checks all entities, given their relations by entity name. */
    static void check(ProjectDraft project, Map<String, List<Relation>> relations, Problems problems) {
        Map<String, List<Arriving>> arriving = new HashMap<>();
        relations.forEach((owner, list) ->
                list.forEach(relation -> arriving.computeIfAbsent(relation.target(), target -> new ArrayList<>())
                        .add(new Arriving(owner, relation))));
        for (EntityDraft entity : project.entities()) {
            MemberNames names = new MemberNames(entity, problems);
            names.generated();
            names.declared(relations.getOrDefault(entity.name(), List.of()));
            arriving.getOrDefault(entity.name(), List.of()).forEach(names::arriving);
        }
    }

    private void generated() {
        generated("id", "`key:` chooses its type");
        if (entity.timestamps()) {
            generated("createdAt", "it is there already; `timestamps: false` removes it");
            generated("updatedAt", "it is there already; `timestamps: false` removes it");
        }
        if (entity.softDelete()) {
            generated("deletedAt", "it is there already, by `softDelete`");
        }
        if (entity.versioned()) {
            generated("version", "it counts changes; `versioned: false` removes it");
        }
    }

    private void generated(String name, String hint) {
        bySnake.put(Identifiers.snake(name), new Holder("the generated `" + name + "`", hint));
    }

    private void declared(List<Relation> relations) {
        String fields = entity.path() + ".fields.";
        String links = entity.path() + ".relations.";
        for (Field field : entity.fields()) {
            claim(field.name(), "the field `" + field.name() + "`", fields + field.name());
        }
        entity.computed()
                .forEach(computed -> claim(
                        computed.name().value(),
                        "the computed field `" + computed.name().value() + "`",
                        computed.path()));
        for (RelationSpec spec : entity.relations()) {
            claim(
                    spec.name().value(),
                    "the relation `" + spec.name().value() + "`",
                    links + spec.name().value());
        }
        for (Relation relation : relations) {
            String path = links + relation.name();
            switch (relation) {
                case ToOne one ->
                    claim(one.name() + "Id", "the key `" + camel(one.name()) + "Id` of `" + one.name() + "`", path);
                case ManyToMany many ->
                    claim(keysOf(many), "the keys `" + keysOf(many) + "` of `" + many.name() + "`", path);
                case Relation.ToMany many -> {}
            }
        }
    }

    /** {@code tagIds} for {@code tags: Tag[]}, else {@code recipientsIds}. */
    private static String keysOf(ManyToMany many) {
        String target = Identifiers.snake(many.target());
        int last = target.lastIndexOf('_') + 1;
        String plural = target.substring(0, last) + Plurals.of(target.substring(last));
        boolean named = plural.equals(Identifiers.snake(many.name()));
        return (named ? camel(many.target()) : camel(many.name())) + "Ids";
    }

    private static String camel(String name) {
        return Identifiers.camel(name);
    }

    /** The end at this entity, when it is not declared here. */
    private void arriving(Arriving arriving) {
        Relation relation = arriving.relation();
        boolean end = relation instanceof ToOne || relation instanceof ManyToMany;
        String name = relation.inverse().orElse("");
        boolean declared =
                entity.relations().stream().anyMatch(spec -> spec.name().value().equals(name));
        if (end && !declared && relation.inverse().isPresent()) {
            String label = arriving.owner() + "." + relation.name();
            claim(
                    name,
                    "`" + name + "`, the other end of `" + label + "`,",
                    "entities." + arriving.owner() + ".relations." + relation.name());
        }
    }

    private void claim(String name, String label, String path) {
        Holder first = bySnake.putIfAbsent(Identifiers.snake(name), new Holder(label, "rename one of them"));
        if (first != null) {
            problems.error(
                    problems.at(path, name),
                    "In `" + entity.name() + "`, " + label + " meets " + first.label() + ".",
                    first.hint());
        }
    }
}
