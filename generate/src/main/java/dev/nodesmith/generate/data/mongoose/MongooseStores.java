package dev.nodesmith.generate.data.mongoose;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.data.relational.Property;
import dev.nodesmith.generate.data.relational.StoredEntity;
import dev.nodesmith.generate.data.schema.Schema;
import dev.nodesmith.generate.layout.Place;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.ColumnPlan;
import dev.nodesmith.model.FieldType;
import java.util.Map;

/** Where accounts, their tokens, idempotency keys and counters are kept. */
record MongooseStores(BackendPlan plan, Schema schema, MongoReferences references) {

    void contribute(Contributions out) {
        out.source(
                Role.of("store", "idempotency"),
                Place.DATABASE,
                "",
                "idempotency.mongoose-store",
                "idempotency-store.ts.ftl",
                Map.of());
        if (schema.system().refreshTokens().isPresent()) {
            StoredEntity users = new StoredEntity(plan, schema, plan.resource("User"));
            ColumnPlan key = users.resource().key();
            Property id =
                    new Property(MongooseTypes.path(key.type()), MongooseTypes.document(key.type(), key.tsType()));
            String userId = MongooseTypes.decode(key.type(), ColumnPlan.Nullability.NOT_NULL, "document.userId");
            add(
                    "accounts",
                    "account",
                    Map.of(
                            "u", users.resource(),
                            "v", MongooseEntityView.of(users, references),
                            "id", MongooseTypes.decode(key.type(), ColumnPlan.Nullability.NOT_NULL, "document._id")),
                    out);
            add(
                    "refresh-tokens",
                    "refresh-token",
                    Map.of("userId", userId, "longs", key.type() instanceof FieldType.BigIntType),
                    out);
            own("refresh-token", Map.of("id", id, "type", key.tsType()), out);
        }
        own("idempotency-key", Map.of(), out);
        if (counts(plan, schema)) {
            own("key-counter", Map.of(), out);
            out.source(
                    Role.of("mongoose-counters"),
                    Place.DATABASE,
                    "",
                    "mongoose-counters",
                    "mongoose-counters.ts.ftl",
                    Map.of());
        }
    }

    /** Whether some keys are numbers that are counted up. */
    static boolean counts(BackendPlan plan, Schema schema) {
        return plan.resources().stream()
                .map(resource -> MongooseEntityView.of(
                        new StoredEntity(plan, schema, resource), MongoReferences.of(plan, schema)))
                .anyMatch(view -> !view.keyed());
    }

    private static void own(String name, Map<String, ?> model, Contributions out) {
        out.source(Role.of("document", name), Place.DATABASE, "", name + ".document", name + ".document.ts.ftl", model);
    }

    private static void add(String store, String stem, Map<String, ?> model, Contributions out) {
        out.source(
                Role.of("store", store), Place.STORE, "auth", stem + ".mongoose-repository", stem + ".ts.ftl", model);
    }
}
