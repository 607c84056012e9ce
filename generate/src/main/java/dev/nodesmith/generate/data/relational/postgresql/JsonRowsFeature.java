package dev.nodesmith.generate.data.relational.postgresql;

import dev.nodesmith.generate.Feature;

/** A choice that has {@code pg} give values in the form that they have in JSON: it imports the role {@code wire-types}. */
public interface JsonRowsFeature extends Feature {}
