package dev.nodesmith.generate.data.sequelize;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.Schema;
import dev.nodesmith.generate.layout.Place;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.Naming;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The models of all tables with their associations, and those of tables that no entity asks for. */
record SequelizeModels(BackendPlan plan, Schema schema, List<SequelizeEntityView> views) {

    void contribute(Contributions out) {
        List<SequelizeJoin> joins = schema.joins().values().stream()
                .map(table -> SequelizeJoin.of(plan, schema, table))
                .toList();
        Map<String, String> own = own(schema);
        add(
                out,
                "models",
                Map.of("resources", plan.resources(), "joins", joins, "associations", associations(joins), "own", own));
        add(out, "own-models", Map.of("own", own));
        if (!joins.isEmpty()) {
            List<String> targets = joins.stream()
                    .flatMap(join -> join.ends().stream())
                    .map(SequelizeJoin.End::entity)
                    .distinct()
                    .toList();
            add(out, "join-models", Map.of("joins", joins, "targets", targets, "links", links()));
        }
    }

    /** Which of their associations reads pass through. */
    private List<SequelizeIncludeView.Link> links() {
        return views.stream()
                .flatMap(view -> view.includes().stream())
                .flatMap(include -> include.link().stream())
                .distinct()
                .toList();
    }

    private List<String> associations(List<SequelizeJoin> joins) {
        List<String> associations = new ArrayList<>();
        views.forEach(view -> view.includes().forEach(include -> associations.add(include.association())));
        List<SequelizeIncludeView.Link> links = links();
        for (SequelizeJoin join : joins) {
            for (SequelizeJoin.End end : join.ends()) {
                if (links.contains(new SequelizeIncludeView.Link(join.model(), end.association()))) {
                    associations.add(join.model() + ".belongsTo(models." + end.related() + ", { as: '"
                            + end.association() + "', foreignKey: '" + end.attribute() + "' })");
                }
            }
        }
        return List.copyOf(associations);
    }

    /** Names of the models of our own tables. */
    static Map<String, String> own(Schema schema) {
        Map<String, String> own = new HashMap<>();
        String idempotency = schema.system().idempotencyKeys().name();
        own.put("idempotency", Naming.pascal(idempotency));
        own.put("idempotencyTable", idempotency);
        schema.system().refreshTokens().ifPresent(tokens -> {
            Column userId = tokens.column("user_id");
            own.put("tokens", Naming.pascal(tokens.name()));
            own.put("tokensTable", tokens.name());
            own.put("userIdType", SequelizeTypes.of(userId.type()));
        });
        return own;
    }

    private static void add(Contributions out, String role, Map<String, ?> model) {
        out.source(Role.of(role), Place.DATABASE, "", role, role + ".ts.ftl", model);
    }
}
