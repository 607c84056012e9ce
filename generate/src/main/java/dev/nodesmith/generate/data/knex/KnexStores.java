package dev.nodesmith.generate.data.knex;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.data.relational.Property;
import dev.nodesmith.generate.data.relational.StoredEntity;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.Schema;
import dev.nodesmith.generate.data.schema.Table;
import dev.nodesmith.generate.layout.Place;
import dev.nodesmith.generate.plan.BackendPlan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where accounts, their tokens and idempotency keys are kept. */
record KnexStores(BackendPlan plan, Schema schema, KnexDialect dialect) {

    void contribute(Contributions out) {
        out.source(
                Role.of("store", "idempotency"),
                Place.DATABASE,
                "",
                "idempotency.knex-store",
                "idempotency-store.ts.ftl",
                Map.of(
                        "table",
                        schema.system().idempotencyKeys().name(),
                        "integer",
                        dialect.integer(),
                        "key",
                        dialect.primaryKey(schema.system().idempotencyKeys()),
                        "d",
                        dialect));
        schema.system().refreshTokens().ifPresent(tokens -> {
            add("accounts", "account", accounts(), out);
            add("refresh-tokens", "refresh-token", refreshTokens(tokens), out);
        });
    }

    private static void add(String store, String stem, Map<String, ?> model, Contributions out) {
        out.source(Role.of("store", store), Place.STORE, "auth", stem + ".knex-repository", stem + ".ts.ftl", model);
    }

    private Map<String, ?> accounts() {
        StoredEntity users = new StoredEntity(plan, schema, plan.resource("User"));
        Map<String, Object> model = new HashMap<>();
        model.put("d", dialect);
        model.put("u", users.resource());
        model.put("v", KnexEntityView.of(users, dialect));
        model.put("clients", dialect.clients());
        model.put("integer", dialect.integer());
        model.put("revocations", revocations(users));
        return model;
    }

    /** Properties of a revocation over {@code row}; none where rows have them as they are. */
    private List<Property> revocations(StoredEntity users) {
        Column disabled = users.table().column("disabled");
        boolean numbers = dialect.integer().equals("number");
        if (numbers && dialect.rowType(disabled).isEmpty()) {
            return List.of();
        }
        return List.of(
                new Property("userId", decoded(users.column(users.resource().key()), "row.id")),
                new Property("accessVersion", numbers ? "row.accessVersion" : "Number(row.accessVersion)"),
                new Property("disabled", decoded(disabled, "row.disabled")));
    }

    private Map<String, ?> refreshTokens(Table tokens) {
        Column userId = tokens.column("user_id");
        Column expiresAt = tokens.column("expires_at");
        String decoded = Stream.concat(
                        dialect.decode(userId, "row.userId", "never").map(code -> "userId: " + code).stream(),
                        dialect.decode(expiresAt, "row.expiresAt", "never").map(code -> "expiresAt: " + code).stream())
                .collect(Collectors.joining(", "));
        return Map.of(
                "table", tokens.name(),
                "clients", dialect.clients(),
                "d", dialect,
                "stored", dialect.rowType(userId).orElse("string"),
                "decoded", decoded);
    }

    private String decoded(Column column, String value) {
        return dialect.decode(column, value, "never").orElse(value);
    }
}
