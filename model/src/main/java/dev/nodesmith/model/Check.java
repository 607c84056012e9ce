package dev.nodesmith.model;

/**
 * A rule over several fields of one row, held by the validator on what arrives and by the database where it can.
 *
 * @param name snake or camel name, unique in the entity
 * @param message what the client is told
 */
public record Check(String name, Expression expression, String message) {}
