package dev.nodesmith.generate.data.prisma;

import dev.nodesmith.generate.data.prisma.PrismaDialect.Presence;
import dev.nodesmith.generate.data.schema.Column;
import java.util.Optional;

/** TypeScript expressions between values of the model and those of Prisma's client, as far as databases agree on them. */
public final class PrismaValues {

    private PrismaValues() {}

    /** JSON, whose form the service has checked before it was stored. */
    public static Optional<String> asserted(Column column, String value, String model) {
        return Optional.of(value + " as " + model + "['" + column.property() + "']");
    }

    public static String ifThere(Column column, String value, String code) {
        return column.nullable() ? value + " === null ? null : " + code : code;
    }

    /** A call of a method of the value. */
    public static Optional<String> called(Column column, String value, String call) {
        return Optional.of(column.nullable() ? value + "?." + call + " ?? null" : value + "." + call);
    }

    /** A function of the value, which may be null, or undefined where it is left out. */
    public static Optional<String> applied(Column column, String value, Presence presence, String function) {
        return Optional.of(
                presence == Presence.GIVEN && !column.nullable()
                        ? function.startsWith("(") ? "(" + function + ")(" + value + ")" : function + "(" + value + ")"
                        : "whenSet(" + value + ", " + function + ")");
    }

    /** Code that makes of JSON what the client stores. */
    public static String json(Column column, String value) {
        return (column.nullable() ? "toJson(" : "toPresentJson(") + value + ")";
    }
}
