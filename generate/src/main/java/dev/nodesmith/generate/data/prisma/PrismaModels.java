package dev.nodesmith.generate.data.prisma;

import dev.nodesmith.generate.data.relational.StoredEntity;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.ForeignKey;
import dev.nodesmith.generate.data.schema.Index;
import dev.nodesmith.generate.data.schema.Schema;
import dev.nodesmith.generate.data.schema.Table;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.Naming;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.generate.plan.ToManyPlan;
import dev.nodesmith.generate.plan.ToOnePlan;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of Prisma's models, and of the two fields that each foreign key has in them. */
public final class PrismaModels {

    private final BackendPlan plan;
    private final Schema schema;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Set<String>> fields = new LinkedHashMap<>();
    private final Map<String, Link> links = new LinkedHashMap<>();

    private PrismaModels(BackendPlan plan, Schema schema) {
        this.plan = plan;
        this.schema = schema;
    }

    /**
     * A relation as both of its models see it.
     *
     * @param name present where two models have several relations or one has a relation to itself
     * @param field on the side that holds the key, {@code author}
     * @param inverse on the other side, {@code books}
     */
    public record Link(
            ForeignKey key,
            Table holder,
            Table target,
            Optional<String> name,
            String field,
            String inverse,
            Many many) {}

    /** How many rows the other side sees. */
    public enum Many {
        ROWS,
        ROW
    }

    public static PrismaModels of(BackendPlan plan, Schema schema) {
        PrismaModels models = new PrismaModels(plan, schema);
        models.nameTables();
        models.nameLinks();
        return models;
    }

    /** {@code Book}. */
    public String name(Table table) {
        String name = names.get(table.name());
        if (name == null) {
            throw new IllegalArgumentException("no model of " + table.name());
        }
        return name;
    }

    /** Property of the client, {@code book}. */
    public String delegate(Table table) {
        String name = name(table);
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** Name of the field of a column. */
    public static String field(Column column) {
        return column.property().contains("_") ? Naming.camel(column.property()) : column.property();
    }

    /** Relations whose key the table holds. */
    public List<Link> held(Table table) {
        return links.values().stream()
                .filter(l -> l.holder().name().equals(table.name()))
                .toList();
    }

    /** Relations whose key another table, or another row, holds. */
    public List<Link> pointing(Table table) {
        return links.values().stream()
                .filter(l -> l.target().name().equals(table.name()))
                .toList();
    }

    public Link link(ForeignKey key) {
        Link link = links.get(key.name());
        if (link == null) {
            throw new IllegalArgumentException("no relation of " + key.name());
        }
        return link;
    }

    private void nameTables() {
        Set<String> taken = new LinkedHashSet<>();
        for (Table table : schema.tables()) {
            Optional<ResourcePlan> resource = table.entity().map(plan::resource);
            if (resource.isPresent()) {
                names.put(table.name(), resource.get().names().type());
                taken.add(resource.get().names().type());
            }
        }
        for (Table table : schema.tables()) {
            if (table.entity().isEmpty()) {
                names.put(table.name(), free(wanted(table), taken));
            }
        }
        for (Table table : schema.tables()) {
            Set<String> own = new LinkedHashSet<>();
            table.columns().forEach(column -> own.add(field(column)));
            table.entity().map(plan::resource).ifPresent(resource -> {
                resource.toOne().forEach(relation -> own.add(relation.property()));
                resource.toMany().forEach(relation -> own.add(relation.property()));
            });
            fields.put(table.name(), own);
        }
    }

    private String wanted(Table table) {
        if (table.equals(schema.system().idempotencyKeys())) {
            return "IdempotencyKey";
        }
        if (schema.system().refreshTokens().filter(table::equals).isPresent()) {
            return "RefreshToken";
        }
        Table source = schema.target(table.foreignKeys().getFirst());
        Table target = schema.target(table.foreignKeys().getLast());
        return source.equals(target) ? Naming.pascal(table.name()) : name(source) + name(target);
    }

    private void nameLinks() {
        for (Table holder : schema.tables()) {
            for (ForeignKey key : holder.foreignKeys()) {
                Table target = schema.target(key);
                String field = heldField(holder, key);
                String inverse = inverse(holder, key, target, field);
                Optional<String> name =
                        ambiguous(holder, target) ? Optional.of(name(holder) + Naming.pascal(field)) : Optional.empty();
                Many many = isUnique(holder, key) ? Many.ROW : Many.ROWS;
                links.put(key.name(), new Link(key, holder, target, name, field, inverse, many));
            }
        }
    }

    private boolean ambiguous(Table one, Table other) {
        long between = schema.tables().stream()
                .filter(t -> t.equals(one) || t.equals(other))
                .flatMap(t -> t.foreignKeys().stream()
                        .map(schema::target)
                        .filter(target -> t.equals(one) ? target.equals(other) : target.equals(one)))
                .count();
        return one.equals(other) || between > 1;
    }

    /** Rows that are soft-deleted may have the same key, so only a whole index makes a relation one to one. */
    static boolean isUnique(Table holder, ForeignKey key) {
        return holder.indexes().stream()
                .anyMatch(index -> index.kind() == Index.Kind.UNIQUE
                        && index.rows() == Index.Rows.ALL
                        && index.columns().equals(List.of(key.column())));
    }

    private String heldField(Table holder, ForeignKey key) {
        return holder.entity()
                .map(plan::resource)
                .flatMap(resource -> resource.toOne().stream()
                        .filter(one -> one.column().property().equals(key.property()))
                        .map(ToOnePlan::property)
                        .findFirst())
                .orElseGet(() -> free(Naming.camel(key.column().name().replaceFirst("_id$", "")), fieldsOf(holder)));
    }

    private String inverse(Table holder, ForeignKey key, Table target, String field) {
        return target.entity()
                .map(plan::resource)
                .flatMap(resource -> declared(holder, key, resource))
                .orElseGet(() -> invented(holder, key, target, field));
    }

    /** The property under which the model itself knows the other side. */
    private Optional<String> declared(Table holder, ForeignKey key, ResourcePlan target) {
        return target.toMany().stream()
                .filter(many -> many.join()
                        .map(join -> schema.join(join.table()).equals(holder)
                                && (join.declaredHere() == ToManyPlan.Side.DECLARING)
                                        == key.equals(holder.foreignKeys().getFirst()))
                        .orElseGet(() ->
                                holder.entity().filter(many.target()::equals).isPresent()
                                        && many.mappedBy()
                                                .filter(key.property()::equals)
                                                .isPresent()))
                .map(ToManyPlan::property)
                .findFirst();
    }

    private String invented(Table holder, ForeignKey key, Table target, String field) {
        Optional<ResourcePlan> resource = holder.entity().map(plan::resource);
        Optional<String> inverse = resource.flatMap(r -> r.toOne().stream()
                .filter(one -> one.column().property().equals(key.property()))
                .flatMap(one -> one.relation().inverse().stream())
                .findFirst());
        String rows = resource.map(r ->
                        isUnique(holder, key) ? r.names().variable() : r.names().variables())
                .orElseGet(() -> Naming.camel(holder.name()));
        Set<String> taken = fieldsOf(target);
        for (String wanted : List.of(Naming.camel(inverse.orElse(rows)), rows + "As" + Naming.pascal(field))) {
            if (taken.add(wanted)) {
                return wanted;
            }
        }
        return free(rows, taken);
    }

    private Set<String> fieldsOf(Table table) {
        return fields.computeIfAbsent(table.name(), name -> new LinkedHashSet<>());
    }

    private static String free(String wanted, Set<String> taken) {
        String name = wanted;
        for (int i = 2; !taken.add(name); i++) {
            name = wanted + i;
        }
        return name;
    }

    /** The join table between an entity and the target of one of its relations. */
    static Table join(StoredEntity entity, ToManyPlan relation) {
        return entity.schema().join(relation.join().orElseThrow().table());
    }
}
