package dev.nodesmith.generate.data.knex;

import dev.nodesmith.generate.data.relational.Ts;

/** Default values that have to be given as SQL. */
public final class KnexDefaults {

    private KnexDefaults() {}

    /** SQL that the builder has no word for. */
    public static String raw(String sql) {
        return "knex.raw(" + Ts.string(sql) + ")";
    }
}
