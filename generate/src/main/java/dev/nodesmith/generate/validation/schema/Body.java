package dev.nodesmith.generate.validation.schema;

/**
 * One exported schema with the type of what it makes.
 *
 * @param verb {@code create}
 * @param subject {@code Book}
 * @param form whether it takes a whole or some changes of it
 * @param shape the object of schemas that it is made of
 * @param declaration the type, for libraries that do not infer it: {@code interface CreateBook …}
 */
public record Body(String verb, String subject, Form form, String shape, String declaration) {

    public enum Form {
        WHOLE,
        CHANGES
    }

    /** {@code createBook} */
    public String schema() {
        return verb + subject;
    }

    /** {@code CreateBook} */
    public String type() {
        return type(verb, subject);
    }

    static String type(String verb, String subject) {
        return Character.toUpperCase(verb.charAt(0)) + verb.substring(1) + subject;
    }
}
