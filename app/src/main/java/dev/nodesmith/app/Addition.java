package dev.nodesmith.app;

import java.util.List;
import java.util.Optional;

/** What is to be added to a model, as it was typed. Members are written as in a model: {@code rating: int! @min(1)}. */
public sealed interface Addition {

    record Entity(
            String name, Optional<String> description, List<String> fields, List<String> relations, List<String> access)
            implements Addition {}

    record Field(String entity, String line) implements Addition {}

    record Relation(String entity, String line) implements Addition {}

    /** @param output the name of an entity or {@code none}, or members */
    record Operation(
            String name,
            Optional<String> description,
            Optional<String> on,
            Optional<String> method,
            Optional<String> path,
            List<String> input,
            List<String> output,
            List<String> access)
            implements Addition {}
}
