package dev.nodesmith.generate.data.schema.change;

import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.Schema;
import dev.nodesmith.generate.data.schema.Table;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.Naming;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.generate.plan.ToManyPlan;
import dev.nodesmith.generate.plan.ToOnePlan;
import dev.nodesmith.model.Entity;
import dev.nodesmith.model.Field;
import dev.nodesmith.model.FieldType;
import dev.nodesmith.model.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds in two models what is the same thing: by the former name where that is somebody's in the model of then and nobody's any
 * more, or else by name. A former name that was there in the model of then has been followed already, and means nothing.
 */
public final class ModelRenames {

    /** One side: a plan with its tables. */
    public record Side(BackendPlan plan, Schema schema) {

        private Table table(String entity) {
            return schema.of(entity);
        }

        private Table join(ToManyPlan relation) {
            return schema.join(relation.join().orElseThrow().table());
        }
    }

    private final Side before;
    private final Side after;
    private final Map<String, String> tables = new HashMap<>();
    private final Map<String, Map<String, String>> columns = new HashMap<>();
    private final Map<String, Map<String, Map<String, String>>> values = new HashMap<>();
    private final List<Move> moves = new ArrayList<>();

    private ModelRenames(Side before, Side after) {
        this.before = before;
        this.after = after;
    }

    public static Renames between(Side before, Side after) {
        ModelRenames renames = new ModelRenames(before, after);
        renames.entities();
        renames.links();
        renames.own();
        return new Renames(renames.tables, renames.columns, renames.values, renames.moves);
    }

    private void entities() {
        for (ResourcePlan resource : after.plan().resources()) {
            former(resource).ifPresent(former -> {
                Table from = before.table(former.entity().name());
                Table to = after.table(resource.entity().name());
                tables.put(from.name(), to.name());
                columns.put(from.name(), columns(former, from, resource, to));
            });
        }
    }

    private Optional<ResourcePlan> former(ResourcePlan resource) {
        Entity entity = resource.entity();
        Optional<ResourcePlan> same = resource(before.plan(), entity.name());
        return entity.was()
                .filter(was -> resource(after.plan(), was).isEmpty())
                .filter(was ->
                        same.flatMap(r -> r.entity().was()).filter(was::equals).isEmpty())
                .flatMap(was -> resource(before.plan(), was))
                .or(() -> same);
    }

    private static Optional<ResourcePlan> resource(BackendPlan plan, String entity) {
        return plan.resources().stream()
                .filter(r -> r.entity().name().equals(entity))
                .findFirst();
    }

    private Map<String, String> columns(ResourcePlan former, Table from, ResourcePlan resource, Table to) {
        Map<String, String> names = new HashMap<>();
        for (Column column : to.columns()) {
            Optional<String> applied = was(former.entity(), column.property());
            Optional<Column> was = was(resource.entity(), column.property())
                    .filter(name -> to.find(name).isEmpty())
                    .filter(name -> applied.filter(name::equals).isEmpty())
                    .flatMap(from::find)
                    .or(() -> from.find(column.property()));
            was.ifPresent(c -> {
                names.put(c.name(), column.name());
                renameValues(resource.entity(), from, c, column);
            });
        }
        return names;
    }

    /** The property that stood for it: of a field, or of the key of a relation. */
    private static Optional<String> was(Entity entity, String property) {
        for (Field field : entity.fields()) {
            if (Naming.camel(field.name()).equals(property)) {
                return field.was().map(Naming::camel);
            }
        }
        for (Relation relation : entity.relations()) {
            if (relation instanceof Relation.ToOne one && (Naming.camel(one.name()) + "Id").equals(property)) {
                return one.was().map(name -> Naming.camel(name) + "Id");
            }
        }
        return Optional.empty();
    }

    private void renameValues(Entity entity, Table from, Column former, Column column) {
        if (!(former.type() instanceof FieldType.EnumType was && column.type() instanceof FieldType.EnumType is)) {
            return;
        }
        Map<String, String> renamed = new HashMap<>();
        entity.fields().stream()
                .filter(field -> Naming.camel(field.name()).equals(column.property()))
                .forEach(field -> field.formerValues().forEach((value, name) -> {
                    if (was.values().contains(name) && !is.values().contains(name)) {
                        renamed.put(name, value);
                    }
                }));
        if (!renamed.isEmpty()) {
            values.computeIfAbsent(from.name(), table -> new HashMap<>()).put(former.name(), Map.copyOf(renamed));
        }
    }

    /** Links to many, and links that have become links to many, or stopped to be it. */
    private void links() {
        for (ResourcePlan resource : after.plan().resources()) {
            Optional<ResourcePlan> former = former(resource);
            if (former.isPresent()) {
                for (Relation relation : resource.entity().relations()) {
                    link(former.get(), resource, relation);
                }
            }
        }
        new PromotedLinks(before, after, tables).moves().forEach(moves::add);
    }

    private void link(ResourcePlan former, ResourcePlan resource, Relation relation) {
        Optional<ToManyPlan> many = toMany(resource, relation.name());
        Optional<ToOnePlan> one = toOne(resource, relation.name());
        Optional<String> was = formerName(former.entity(), resource.entity(), relation);
        Optional<ToManyPlan> wasMany = was.flatMap(name -> toMany(former, name));
        Optional<ToOnePlan> wasOne = was.flatMap(name -> toOne(former, name));
        if (many.isPresent()
                && wasMany.isPresent()
                && isSame(wasMany.get().target(), many.get().target())) {
            join(before.join(wasMany.get()), after.join(many.get()));
        }
        if (many.isPresent()
                && wasOne.isPresent()
                && isSame(wasOne.get().target(), many.get().target())) {
            Table table = before.table(former.entity().name());
            moves.add(new Move.Spread(
                    table.name(),
                    table.column(wasOne.get().column().property()).name(),
                    after.join(many.get()).name()));
        }
        if (one.isPresent()
                && wasMany.isPresent()
                && isSame(wasMany.get().target(), one.get().target())) {
            Table table = after.table(resource.entity().name());
            moves.add(new Move.Gather(
                    before.join(wasMany.get()).name(),
                    table.name(),
                    table.column(one.get().column().property()).name()));
        }
    }

    private void join(Table from, Table to) {
        tables.put(from.name(), to.name());
        Map<String, String> names = new HashMap<>();
        for (int i = 0; i < from.columns().size(); i++) {
            names.put(from.columns().get(i).name(), to.columns().get(i).name());
        }
        columns.put(from.name(), names);
    }

    private static Optional<String> formerName(Entity former, Entity entity, Relation relation) {
        Optional<String> applied = former.relation(relation.name()).flatMap(ModelRenames::was);
        return was(relation)
                .filter(name -> entity.relation(name).isEmpty())
                .filter(name -> applied.filter(name::equals).isEmpty())
                .filter(name -> former.relation(name).isPresent())
                .or(() -> former.relation(relation.name()).map(Relation::name));
    }

    private static Optional<String> was(Relation relation) {
        return switch (relation) {
            case Relation.ToOne one -> one.was();
            case Relation.ManyToMany many -> many.was();
            case Relation.ToMany many -> Optional.empty();
        };
    }

    private static Optional<ToManyPlan> toMany(ResourcePlan resource, String relation) {
        return resource.manyToMany().stream()
                .filter(ToManyPlan::writable)
                .filter(many -> many.property().equals(Naming.camel(relation)))
                .findFirst();
    }

    private static Optional<ToOnePlan> toOne(ResourcePlan resource, String relation) {
        return resource.toOne().stream()
                .filter(one -> one.relation().name().equals(relation))
                .findFirst();
    }

    private boolean isSame(String former, String entity) {
        return after.table(entity).name().equals(tables.get(before.table(former).name()));
    }

    private void own() {
        own(before.schema().system().idempotencyKeys(), after.schema().system().idempotencyKeys());
        before.schema()
                .system()
                .refreshTokens()
                .ifPresent(from -> after.schema().system().refreshTokens().ifPresent(to -> own(from, to)));
    }

    private void own(Table from, Table to) {
        tables.put(from.name(), to.name());
        Map<String, String> names = new HashMap<>();
        from.columns().forEach(column -> names.put(column.name(), column.name()));
        columns.put(from.name(), names);
    }
}
