package dev.nodesmith.generate.validation;

import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.model.FieldType;
import java.util.EnumSet;
import java.util.Set;

/** Kinds of value whose rules are more than any validator brings with it. */
public enum ValueKind {
    /** Compared and brought to its scale as text, so that no digit is lost. */
    DECIMAL,
    JSON,
    TEXT;

    /** The kinds that clients of this backend can send. */
    public static Set<ValueKind> sentTo(BackendPlan plan) {
        Set<ValueKind> kinds = EnumSet.noneOf(ValueKind.class);
        SentTypes.of(plan).forEach(type -> add(type, kinds));
        return kinds;
    }

    private static void add(FieldType type, Set<ValueKind> kinds) {
        switch (type) {
            case FieldType.DecimalType d -> kinds.add(DECIMAL);
            case FieldType.JsonType j -> kinds.add(JSON);
            case FieldType.StringType s -> kinds.add(TEXT);
            case FieldType.TextType t -> kinds.add(TEXT);
            case FieldType.UrlType u -> kinds.add(TEXT);
            case FieldType.ArrayType a -> add(a.element(), kinds);
            default -> {
                // Every validator knows the rest.
            }
        }
    }
}
