package dev.nodesmith.generate.data.prisma;

import dev.nodesmith.generate.data.relational.StoredEntity;
import dev.nodesmith.generate.data.schema.ForeignKey;
import dev.nodesmith.generate.data.schema.Table;
import dev.nodesmith.generate.plan.ToManyPlan;
import java.util.Optional;

/**
 * A many-to-many relation that requests write.
 *
 * @param property {@code tagIds}
 * @param field of Prisma's model, {@code tags}
 * @param key field of the join model that names the other side, {@code tagId}
 * @param encoder function to the stored form of an id
 * @param constraint what errors call an id that names nothing
 */
public record PrismaLinkView(String property, String field, String key, Optional<String> encoder, String constraint) {

    static PrismaLinkView of(StoredEntity entity, PrismaModels models, PrismaDialect dialect, ToManyPlan relation) {
        Table join = PrismaModels.join(entity, relation);
        ForeignKey source = join.foreignKeys().getFirst();
        ForeignKey target = join.foreignKeys().getLast();
        return new PrismaLinkView(
                relation.idsProperty(),
                models.link(source).inverse(),
                PrismaModels.field(target.column()),
                dialect.encoder(target.column()),
                dialect.key(target));
    }
}
