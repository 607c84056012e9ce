package dev.nodesmith.generate.validation.zod;

/**
 * One exported schema with the type of what it makes.
 *
 * @param verb {@code create}
 * @param subject {@code Book}
 * @param code the schema
 */
public record Body(String verb, String subject, String code) {

    /** {@code createBook} */
    public String schema() {
        return verb + subject;
    }

    /** {@code CreateBook} */
    public String type() {
        return Character.toUpperCase(verb.charAt(0)) + verb.substring(1) + subject;
    }
}
