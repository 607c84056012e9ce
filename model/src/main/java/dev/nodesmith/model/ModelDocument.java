package dev.nodesmith.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What reading a model file gives: the project when it can be used, the problems, and where each path of the model stands.
 *
 * @param project present when no problem is an error
 * @param stack axis id to choice id as far as it could be read, so that its mistakes are told together with all others
 * @param open axis id to the choices that the model leaves open, in its order of preference
 * @param positions dotted model path to its place in the file, for later phases that find something to say
 */
public record ModelDocument(
        Optional<Project> project,
        Map<String, String> stack,
        Map<String, List<String>> open,
        List<ModelProblem> problems,
        Map<String, Position> positions) {}
