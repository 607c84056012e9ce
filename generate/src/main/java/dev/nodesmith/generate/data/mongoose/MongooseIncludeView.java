package dev.nodesmith.generate.data.mongoose;

import dev.nodesmith.generate.data.relational.StoredEntity;
import dev.nodesmith.generate.plan.IncludePlan;
import dev.nodesmith.generate.plan.Names;
import dev.nodesmith.generate.plan.Naming;
import dev.nodesmith.generate.plan.ToManyPlan;
import dev.nodesmith.model.FieldType;
import java.util.Optional;

/**
 * A relation that a read can bring along, by one query for all documents that are read.
 *
 * @param property {@code tags}
 * @param entity the target's name
 * @param key property of the parent that names the target, for relations to one
 * @param link what the lookup compares, for relations to many
 * @param target of the relation
 * @param ids what turns the parents' ids into what is stored
 */
public record MongooseIncludeView(
        String property, String entity, Optional<Key> key, Optional<Link> link, Target target, String ids) {

    /** @param nullable whether it may name nothing, or what is soft-deleted */
    public record Key(String property, boolean nullable) {}

    /**
     * @param local path of the parent
     * @param foreign path of the target
     */
    public record Link(String local, String foreign) {}

    /** @param kept condition that leaves out what is soft-deleted */
    public record Target(Names names, String collection, String kept) {}

    static MongooseIncludeView of(StoredEntity entity, IncludePlan include) {
        StoredEntity target = entity.of(include.target());
        boolean longs = entity.resource().key().type() instanceof FieldType.BigIntType;
        return new MongooseIncludeView(
                include.property(),
                include.target(),
                include.toOne().map(one -> new Key(one.column().property(), include.nullable())),
                include.toMany().map(many -> link(target, many)),
                new Target(
                        target.resource().names(),
                        target.table().name(),
                        target.resource().softDelete() ? "{ deletedAt: null }" : "{}"),
                longs ? "BigInt(id)" : "id");
    }

    private static Link link(StoredEntity target, ToManyPlan many) {
        if (many.join().isEmpty()) {
            return new Link("_id", many.mappedBy().orElseThrow());
        }
        if (many.writable()) {
            return new Link(many.idsProperty(), "_id");
        }
        String table = many.join().orElseThrow().table();
        String ids = target.resource().manyToMany().stream()
                .filter(ToManyPlan::writable)
                .filter(other -> other.join().orElseThrow().table().equals(table))
                .map(ToManyPlan::idsProperty)
                .findFirst()
                .orElseThrow();
        return new Link("_id", ids);
    }

    /** What the documents are called that were read; a relation may be called as the entity's own are. */
    public String variable() {
        return "related" + Naming.pascal(property);
    }

    /** Expression of what belongs to one of the parents. */
    public String pick(String parent) {
        return key.map(one -> one.nullable()
                        ? "at(" + variable() + ", " + parent + "." + one.property() + ")"
                        : variable() + "?.get(" + parent + "." + one.property() + ")")
                .orElse(variable() + "?.get(" + parent + ".id)");
    }
}
