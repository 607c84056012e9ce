package dev.nodesmith.generate.data.relational;

/** A data layer that has the errors of the driver in its hands: it imports the role {@code query-errors}. */
public interface DriverErrorsFeature extends OrmFeature {}
