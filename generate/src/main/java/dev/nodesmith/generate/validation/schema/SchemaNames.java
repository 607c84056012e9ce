package dev.nodesmith.generate.validation.schema;

import dev.nodesmith.generate.validation.InputNames;

/** A schema is a value, and tells the type of what it gives. */
final class SchemaNames implements InputNames {

    @Override
    public String value(String schema) {
        return schema;
    }

    @Override
    public String type(String schema) {
        return "Output<typeof " + schema + ">";
    }

    @Override
    public String pipe() {
        return "SchemaPipe";
    }

    @Override
    public String pipeRole() {
        return "schema.pipe";
    }

    @Override
    public String check(String schema, String part) {
        return "new SchemaPipe(" + schema + ")";
    }
}
