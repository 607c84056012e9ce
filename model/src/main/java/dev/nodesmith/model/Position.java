package dev.nodesmith.model;

/** Place in a source file. Line and column count from 1; columns count code points. */
public record Position(int line, int column) {}
