package dev.nodesmith.generate.core.resource;

/** One line of an interface. */
public record PropertyView(String name, String type) {}
