package dev.nodesmith.model.regex;

import dev.nodesmith.model.regex.PatternCheck.Fault;

/** The pattern breaks the grammar. */
final class InvalidPatternException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    InvalidPatternException(Fault fault) {
        super(fault.message(), null, false, false);
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
