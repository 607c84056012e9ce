package dev.nodesmith.model.yaml;

import java.util.List;
import java.util.Map;

/**
 * A stack as written.
 *
 * @param chosen key to choice
 * @param open key to the choices that the model leaves open
 */
record StackDraft(Map<String, String> chosen, Map<String, List<String>> open) {}
