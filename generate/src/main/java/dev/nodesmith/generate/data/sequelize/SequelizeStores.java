package dev.nodesmith.generate.data.sequelize;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.data.relational.StoredEntity;
import dev.nodesmith.generate.data.schema.Schema;
import dev.nodesmith.generate.data.schema.Table;
import dev.nodesmith.generate.layout.Place;
import dev.nodesmith.generate.plan.BackendPlan;
import java.util.Map;

/** Where accounts, their tokens and idempotency keys are kept. */
record SequelizeStores(BackendPlan plan, Schema schema) {

    void contribute(Contributions out) {
        Map<String, String> own = SequelizeModels.own(schema);
        Table idempotency = schema.system().idempotencyKeys();
        out.source(
                Role.of("store", "idempotency"),
                Place.DATABASE,
                "",
                "idempotency.sequelize-store",
                "idempotency-store.ts.ftl",
                Map.of("own", own, "key", SequelizeEntityView.NAMES.primaryKey(idempotency)));
        schema.system().refreshTokens().ifPresent(tokens -> {
            StoredEntity users = new StoredEntity(plan, schema, plan.resource("User"));
            add("accounts", "account", Map.of("u", users.resource(), "v", SequelizeEntityView.of(users)), out);
            add("refresh-tokens", "refresh-token", Map.of("own", own), out);
        });
    }

    private static void add(String store, String stem, Map<String, ?> model, Contributions out) {
        out.source(
                Role.of("store", store), Place.STORE, "auth", stem + ".sequelize-repository", stem + ".ts.ftl", model);
    }
}
