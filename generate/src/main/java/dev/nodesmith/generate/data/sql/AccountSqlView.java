package dev.nodesmith.generate.data.sql;

import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.plan.ResourcePlan;
import java.util.List;

/**
 * What the store of accounts prints.
 *
 * @param idColumn the key as rows have it, without alias
 * @param stamps assignments that every change makes besides
 * @param revocation expression of {@code disabled} over {@code row}; empty where the driver gives a boolean
 */
public record AccountSqlView(
        String table, String idColumn, InsertView insert, List<String> stamps, boolean mapped, String revocation) {

    static AccountSqlView of(EntitySql users) {
        ResourcePlan resource = users.resource();
        String type = resource.names().type();
        Column disabled = users.table().column("disabled");
        return new AccountSqlView(
                users.tableName(),
                users.dialect().row(users.column(resource.key()), type).select().replaceFirst(" AS .*", ""),
                InsertView.of(users, "account"),
                EntitySqlView.stamps(users),
                users.mapped(),
                users.dialect().row(disabled, type).decode().orElse(""));
    }
}
