package dev.nodesmith.model.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads {@code stack} and {@code profile}. Which choices an axis has, and which go together, is the generator's to say. */
final class StackReader {

    private static final Pattern CHOICE = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{0,39}");

    private StackReader() {}

    static Map<String, String> read(Section project) {
        Map<String, String> stack = new LinkedHashMap<>();
        choice(project, "profile", stack);
        project.node("stack")
                .flatMap(node -> Section.of(node, "stack", Keys.STACK, project.problems()))
                .ifPresent(section -> Keys.STACK.forEach(axis -> choice(section, axis, stack)));
        return Collections.unmodifiableMap(stack);
    }

    private static void choice(Section section, String key, Map<String, String> stack) {
        section.scalar(key).ifPresent(value -> {
            if (CHOICE.matcher(value.value()).matches()) {
                stack.put(key, value.value());
            } else {
                section.problems()
                        .error(
                                Place.of(section.pathOf(key), value),
                                "`" + section.pathOf(key) + "` must be one word.",
                                "`nodesmith stacks` lists what there is");
            }
        });
    }
}
