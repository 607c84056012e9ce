package dev.nodesmith.generate.data.typeorm;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.data.relational.StoredEntity;
import dev.nodesmith.generate.data.schema.PostgresqlDialect;
import dev.nodesmith.generate.data.schema.Schema;
import dev.nodesmith.generate.data.schema.Table;
import dev.nodesmith.generate.layout.Place;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.Naming;
import java.util.Map;

/** Where accounts, their tokens and idempotency keys are kept. */
record TypeOrmStores(BackendPlan plan, Schema schema, PostgresqlDialect dialect) {

    void contribute(Contributions out) {
        Table keys = schema.system().idempotencyKeys();
        out.source(
                Role.of("entity", "idempotency"),
                Place.DATABASE,
                "",
                "idempotency-key.entity",
                "idempotency-key.entity.ts.ftl",
                named(keys));
        out.source(
                Role.of("store", "idempotency"),
                Place.DATABASE,
                "",
                "idempotency.typeorm-store",
                "idempotency-store.ts.ftl",
                named(keys));
        schema.system().refreshTokens().ifPresent(tokens -> addAuth(tokens, out));
    }

    private void addAuth(Table tokens, Contributions out) {
        StoredEntity users = new StoredEntity(plan, schema, plan.resource("User"));
        add(
                Role.of("store", "accounts"),
                "account.typeorm-repository",
                "account.ts.ftl",
                Map.of("u", users.resource(), "v", TypeOrmEntityView.of(users, dialect)),
                out);
        add(
                Role.of("entity", "refresh-tokens"),
                "refresh-token.entity",
                "refresh-token.entity.ts.ftl",
                Map.of(
                        "name",
                        name(tokens),
                        "table",
                        tokens.name(),
                        "userId",
                        TypeOrmColumns.definition(tokens.column("user_id"), "userId")),
                out);
        add(
                Role.of("store", "refresh-tokens"),
                "refresh-token.typeorm-repository",
                "refresh-token.ts.ftl",
                named(tokens),
                out);
    }

    private static void add(Role role, String stem, String template, Map<String, ?> model, Contributions out) {
        out.source(role, Place.STORE, "auth", stem, template, model);
    }

    private static Map<String, String> named(Table table) {
        return Map.of("name", name(table), "table", table.name());
    }

    /** Unlike any entity's, since no other table has this name. */
    private static String name(Table table) {
        return Naming.pascal(table.name());
    }
}
