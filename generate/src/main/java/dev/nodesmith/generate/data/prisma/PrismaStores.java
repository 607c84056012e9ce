package dev.nodesmith.generate.data.prisma;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.data.prisma.PrismaDialect.Presence;
import dev.nodesmith.generate.data.relational.StoredEntity;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.Schema;
import dev.nodesmith.generate.data.schema.Table;
import dev.nodesmith.generate.layout.Place;
import dev.nodesmith.generate.plan.BackendPlan;
import java.util.HashMap;
import java.util.Map;

/** Where accounts, their tokens and idempotency keys are kept. */
record PrismaStores(BackendPlan plan, Schema schema, PrismaModels models, PrismaDialect dialect) {

    void contribute(Contributions out) {
        out.source(
                Role.of("store", "idempotency"),
                Place.DATABASE,
                "",
                "idempotency.prisma-store",
                "idempotency-store.ts.ftl",
                Map.of("delegate", models.delegate(schema.system().idempotencyKeys())));
        schema.system().refreshTokens().ifPresent(tokens -> {
            add("accounts", "account", accounts(), out);
            add("refresh-tokens", "refresh-token", refreshTokens(tokens), out);
        });
    }

    private static void add(String store, String stem, Map<String, ?> model, Contributions out) {
        out.source(Role.of("store", store), Place.STORE, "auth", stem + ".prisma-repository", stem + ".ts.ftl", model);
    }

    private Map<String, ?> accounts() {
        StoredEntity users = new StoredEntity(plan, schema, plan.resource("User"));
        Map<String, Object> model = new HashMap<>();
        model.put("u", users.resource());
        model.put("v", PrismaEntityView.of(users, models, dialect));
        model.put("created", PrismaEntityView.encoded(users, dialect, "account", Presence.GIVEN));
        model.put("decodedId", decoded(users.column(users.resource().key()), "row.id"));
        return model;
    }

    private Map<String, ?> refreshTokens(Table tokens) {
        Column userId = tokens.column("user_id");
        Map<String, Object> model = new HashMap<>();
        model.put("written", dialect.written());
        model.put("model", models.name(tokens));
        model.put("delegate", models.delegate(tokens));
        model.put("userId", dialect.encode(userId, "userId", Presence.GIVEN).orElse("userId"));
        model.put("decodedUserId", decoded(userId, "row.userId"));
        model.put("decodedExpiresAt", decoded(tokens.column("expires_at"), "row.expiresAt"));
        return model;
    }

    private String decoded(Column column, String value) {
        return dialect.decode(column, value, "never").orElse(value);
    }
}
