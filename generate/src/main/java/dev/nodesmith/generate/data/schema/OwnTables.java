package dev.nodesmith.generate.data.schema;

import dev.nodesmith.generate.data.schema.SchemaPlanner.EntityKey;
import dev.nodesmith.generate.plan.ColumnPlan.Nullability;
import dev.nodesmith.model.DefaultValue;
import dev.nodesmith.model.FieldType;
import dev.nodesmith.model.Relation;
import java.util.List;
import java.util.Optional;

/** Tables that no entity stands for. */
final class OwnTables {

    private static final FieldType HASH = new FieldType.StringType(64);
    private static final FieldType INSTANT = new FieldType.DateTimeType();

    private OwnTables() {}

    /** Answers of requests with an Idempotency-Key. */
    static Table idempotencyKeys(String name) {
        Column id = required("id", HASH);
        Column expiresAt = required("expires_at", INSTANT);
        return new Table(
                name,
                Optional.empty(),
                List.of(
                        id,
                        required("fingerprint", HASH),
                        required("claimed_at", INSTANT),
                        expiresAt,
                        optional("status", new FieldType.IntType()),
                        optional("headers", new FieldType.TextType(10_000)),
                        optional("body", new FieldType.TextType(10_000_000))),
                List.of(id),
                List.of(),
                List.of(),
                List.of(plain(name, expiresAt)));
    }

    /** Refresh tokens, of each its hash only. */
    static Table refreshTokens(String name, EntityKey user) {
        Column id = required("id", new FieldType.UuidType());
        Column userId = required("user_id", user.column().type());
        Column familyId = required("family_id", new FieldType.UuidType());
        Column tokenHash = required("token_hash", HASH);
        Column expiresAt = required("expires_at", INSTANT);
        return new Table(
                name,
                Optional.empty(),
                List.of(
                        id,
                        userId,
                        familyId,
                        tokenHash,
                        expiresAt,
                        optional("used_at", INSTANT),
                        optional("revoked_at", INSTANT),
                        required("created_at", INSTANT).withDefault(new DefaultValue.Now())),
                List.of(id),
                List.of(),
                List.of(new ForeignKey(
                        SqlNames.join(name, userId.name(), "fkey"),
                        userId.property(),
                        userId,
                        user.table(),
                        user.column(),
                        Relation.OnDelete.CASCADE)),
                List.of(
                        new Index(
                                SqlNames.join(name, tokenHash.name(), "key"),
                                List.of(tokenHash),
                                Index.Kind.UNIQUE,
                                Index.Rows.ALL),
                        plain(name, userId),
                        plain(name, familyId)));
    }

    private static Index plain(String table, Column column) {
        return new Index(SqlNames.join(table, column.name(), "idx"), List.of(column), Index.Kind.PLAIN, Index.Rows.ALL);
    }

    private static Column required(String name, FieldType type) {
        return Column.internal(name, type, Nullability.NOT_NULL);
    }

    private static Column optional(String name, FieldType type) {
        return Column.internal(name, type, Nullability.NULLABLE);
    }
}
