package dev.nodesmith.generate.core.resource;

import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.ColumnPlan;
import dev.nodesmith.generate.plan.ColumnPlan.Kind;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.generate.plan.ToManyPlan;
import java.util.ArrayList;
import java.util.List;

/** What the server sets of a row: fields, foreign keys, and the ids of linked rows. */
public final class StoredValues {

    /** Field of {@code User} that only the auth module knows. */
    private static final String PASSWORD_HASH = "passwordHash";

    private StoredValues() {}

    /** Properties of {@code BookValues}, in the order of the columns. */
    static List<PropertyView> of(BackendPlan plan, ResourcePlan resource) {
        List<PropertyView> values = new ArrayList<>();
        for (ColumnPlan column : columns(plan, resource)) {
            values.add(new PropertyView(column.property(), column.tsTypeOrNull()));
        }
        for (ToManyPlan relation : resource.manyToMany()) {
            if (relation.writable()) {
                String key = plan.resource(relation.target()).key().tsType();
                values.add(new PropertyView(relation.idsProperty(), "readonly " + key + "[]"));
            }
        }
        return List.copyOf(values);
    }

    /** Their columns. */
    public static List<ColumnPlan> columns(BackendPlan plan, ResourcePlan resource) {
        return resource.columns().stream()
                .filter(c -> c.kind() == Kind.FIELD || c.kind() == Kind.FOREIGN_KEY)
                .filter(c -> !(isAccount(plan, resource) && c.property().equals(PASSWORD_HASH)))
                .toList();
    }

    /** Whether the auth module creates the rows of this resource. */
    public static boolean isAccount(BackendPlan plan, ResourcePlan resource) {
        return plan.hasAuth() && resource.entity().name().equals("User");
    }
}
