package dev.nodesmith.generate.validation.classvalidator;

import dev.nodesmith.generate.validation.InputNames;

/** A class is a value and a type under one name. */
final class DtoNames implements InputNames {

    @Override
    public String value(String schema) {
        return Character.toUpperCase(schema.charAt(0)) + schema.substring(1) + "Dto";
    }

    @Override
    public String type(String schema) {
        return value(schema);
    }

    @Override
    public String pipe() {
        return "DtoPipe";
    }

    @Override
    public String pipeRole() {
        return "dto.pipe";
    }

    @Override
    public String check(String schema, String part) {
        return "new DtoPipe(" + value(schema) + ", '" + part + "')";
    }

    /** Spreading an instance of a class would lose what its class has. */
    @Override
    public String together(String first, String second) {
        return "Object.assign({}, " + first + ", " + second + ")";
    }
}
