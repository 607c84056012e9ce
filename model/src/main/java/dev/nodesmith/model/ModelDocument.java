package dev.nodesmith.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What reading a model file gives: the project when it can be used, the problems, and where each path of the model stands.
 *
 * @param project present when no problem is an error
 * @param positions dotted model path to its place in the file, for later phases that find something to say
 */
public record ModelDocument(Optional<Project> project, List<ModelProblem> problems, Map<String, Position> positions) {}
