package dev.nodesmith.model.change;

import dev.nodesmith.model.Check;
import dev.nodesmith.model.Computed;
import dev.nodesmith.model.Entity;
import dev.nodesmith.model.Field;
import dev.nodesmith.model.Operation;
import dev.nodesmith.model.Project;
import dev.nodesmith.model.Relation;
import dev.nodesmith.model.Report;
import dev.nodesmith.model.change.ModelChange.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** Compares two models part by part, in the order of the newer one. */
public final class ModelDiff {

    private static final Named<Entity> ENTITIES = new Named<>(Entity::name, Entity::was, e -> "");
    private static final Named<Field> FIELDS = new Named<>(Field::name, Field::was, FieldLine::of);
    private static final Named<Relation> RELATIONS = new Named<>(Relation::name, ModelDiff::was, FieldLine::of);
    private static final Named<Computed> COMPUTED = Named.of(Computed::name, c -> "");
    private static final Named<Operation> OPERATIONS = Named.of(Operation::name, o -> "");
    private static final Named<Report> REPORTS = Named.of(Report::name, r -> "");

    private final List<ModelChange> changes = new ArrayList<>();

    private ModelDiff() {}

    public static List<ModelChange> between(Project before, Project after) {
        ModelDiff diff = new ModelDiff();
        diff.compare(before, after);
        return List.copyOf(diff.changes);
    }

    private void compare(Project before, Project after) {
        changed("name", before.name(), after.name());
        if (!before.description().equals(after.description())) {
            changes.add(new ModelChange(Kind.CHANGED, "description", ""));
        }
        changed("lang", before.lang().code(), after.lang().code());
        TreeSet<String> axes = new TreeSet<>(before.stack().keySet());
        axes.addAll(after.stack().keySet());
        axes.forEach(axis -> changed(
                "stack." + axis,
                before.stack().getOrDefault(axis, "the default"),
                after.stack().getOrDefault(axis, "the default")));
        same("api", before.api(), after.api());
        same("auth", before.auth(), after.auth());
        ENTITIES.compare("", before.entities(), after.entities(), changes::add, this::compare);
        OPERATIONS.compare(
                "operations.",
                before.operations(),
                after.operations(),
                changes::add,
                (was, is) -> same("operations." + is.name(), was, is));
        REPORTS.compare(
                "reports.",
                before.reports(),
                after.reports(),
                changes::add,
                (was, is) -> same("reports." + is.name(), was, is));
    }

    private void compare(Entity before, Entity after) {
        String path = after.name() + ".";
        same(path + "plural", before.plural(), after.plural());
        same(path + "description", before.description(), after.description());
        changed(path + "key", text(before.key()), text(after.key()));
        FIELDS.compare(path, before.fields(), after.fields(), changes::add, (was, is) -> field(path, was, is));
        RELATIONS.compare(
                path,
                before.relations(),
                after.relations(),
                changes::add,
                (was, is) -> changed(path + is.name(), FieldLine.of(was), FieldLine.of(is)));
        COMPUTED.compare(path, before.computed(), after.computed(), changes::add, (was, is) -> {
            same(path + is.name(), was, is);
        });
        same(path + "checks", sources(before.checks()), sources(after.checks()));
        same(path + "states", before.states(), after.states());
        same(path + "access", before.access(), after.access());
        same(path + "unique", before.uniqueTogether(), after.uniqueTogether());
        same(path + "indexes", before.indexes(), after.indexes());
        turned(path + "timestamps", before.timestamps(), after.timestamps());
        turned(path + "softDelete", before.softDelete(), after.softDelete());
        turned(path + "versioned", before.versioned(), after.versioned());
    }

    private void field(String path, Field before, Field after) {
        changed(path + after.name(), FieldLine.of(before), FieldLine.of(after));
        same(path + after.name() + ".description", before.description(), after.description());
    }

    private static Optional<String> was(Relation relation) {
        return switch (relation) {
            case Relation.ToOne one -> one.was();
            case Relation.ManyToMany many -> many.was();
            case Relation.ToMany many -> Optional.empty();
        };
    }

    private static List<String> sources(List<Check> checks) {
        return checks.stream().map(check -> check.expression().source()).toList();
    }

    private static String text(Entity.Key key) {
        return key.name().toLowerCase(Locale.ROOT);
    }

    private void turned(String path, boolean before, boolean after) {
        changed(path, before ? "on" : "off", after ? "on" : "off");
    }

    private void changed(String path, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new ModelChange(Kind.CHANGED, path, after + ", was " + before));
        }
    }

    /** For what would take too many words. */
    private void same(String path, Object before, Object after) {
        if (!before.equals(after)) {
            changes.add(new ModelChange(Kind.CHANGED, path, ""));
        }
    }
}
