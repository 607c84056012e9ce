package dev.nodesmith.generate.format;

import java.util.Arrays;

/** Tells which statements and members are there for the compiler alone. */
final class OnlyTypes {

    private OnlyTypes() {}

    static boolean test(Node node) {
        return switch (node.kind) {
            case INTERFACE, TYPE_ALIAS, DECLARED_FUNCTION, NAMESPACE_EXPORT -> true;
            case MODULE -> node.has(Flag.DECLARE) || node.text.equals("global");
            case VARIABLES, CLASS, ENUM -> node.has(Flag.DECLARE);
            case IMPORT, EXPORT_ALL -> node.has(Flag.TYPE_ONLY) || namesOnlyTypes(node);
            case EXPORT_NAMED -> node.has(Flag.TYPE_ONLY) || namesOnlyTypes(node) || declaresOnlyTypes(node);
            case EXPORT_DEFAULT -> declaresOnlyTypes(node);
            case ABSTRACT_METHOD, ABSTRACT_FIELD, INDEX_SIGNATURE -> true;
            case METHOD -> node.value().is(Kind.BODILESS_FUNCTION);
            case FIELD -> node.has(Flag.DECLARE);
            default -> false;
        };
    }

    private static boolean namesOnlyTypes(Node node) {
        Node[] names = node.list();
        return names.length > 0 && Arrays.stream(names).allMatch(name -> name.has(Flag.TYPE_ONLY));
    }

    private static boolean declaresOnlyTypes(Node node) {
        return node.declaration().exists() && test(node.declaration());
    }
}
