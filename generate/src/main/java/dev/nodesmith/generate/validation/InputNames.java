package dev.nodesmith.generate.validation;

/**
 * How a framework that has the parameters of its methods checked names what they are checked by. Everywhere else a schema is
 * known by its name, {@code createBook}.
 */
public interface InputNames {

    /** What {@code ~schema} exports under a name. */
    String value(String schema);

    /** The type of what comes out. */
    String type(String schema);

    /** The class that checks a parameter, exported by {@link #pipeRole}. */
    String pipe();

    String pipeRole();

    /**
     * What checks a parameter: {@code new SchemaPipe(createBook)}.
     *
     * @param part of a request, {@code body}, {@code query} or {@code path}
     */
    String check(String schema, String part);

    /** Two values as one. */
    default String together(String first, String second) {
        return spread(first, second);
    }

    /** Of plain objects. */
    static String spread(String first, String second) {
        return "{ ..." + first + ", ..." + second + " }";
    }
}
