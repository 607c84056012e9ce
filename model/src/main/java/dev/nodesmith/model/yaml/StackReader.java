package dev.nodesmith.model.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code stack} and {@code profile}. Which choices an axis has, and which go together, is the generator's to say. */
final class StackReader {

    private static final Pattern CHOICE = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{0,39}");
    private static final int MOST_CANDIDATES = 20;

    private final Map<String, String> chosen = new LinkedHashMap<>();
    private final Map<String, List<String>> open = new LinkedHashMap<>();

    private StackReader() {}

    static StackDraft read(Section project) {
        StackReader reader = new StackReader();
        project.scalar("profile")
                .flatMap(value -> word(project, "profile", value))
                .ifPresent(profile -> reader.chosen.put("profile", profile));
        project.node("stack")
                .flatMap(node -> Section.of(node, "stack", Keys.STACK, project.problems()))
                .ifPresent(section -> Keys.STACK.forEach(axis -> reader.axis(section, axis)));
        return new StackDraft(Collections.unmodifiableMap(reader.chosen), Collections.unmodifiableMap(reader.open));
    }

    private void axis(Section section, String key) {
        if (section.node(key).orElse(null) instanceof Sequence list) {
            List<String> candidates = candidates(section, key, list);
            if (!candidates.isEmpty()) {
                open.put(key, candidates);
            }
        } else {
            section.scalar(key)
                    .flatMap(value -> word(section, key, value))
                    .ifPresent(choice -> chosen.put(key, choice));
        }
    }

    private static List<String> candidates(Section section, String key, Sequence list) {
        if (list.items().isEmpty() || list.items().size() > MOST_CANDIDATES) {
            section.problems()
                    .error(
                            Place.of(section.pathOf(key), list),
                            "`" + section.pathOf(key) + "` must be one word, or a list of some to choose from.",
                            "`nodesmith stacks` lists what there is");
            return List.of();
        }
        return list.items().stream()
                .flatMap(item -> Section.scalar(item, section.pathOf(key), section.problems()).stream())
                .flatMap(item -> word(section, key, item).stream())
                .distinct()
                .toList();
    }

    private static Optional<String> word(Section section, String key, Scalar value) {
        if (CHOICE.matcher(value.value()).matches()) {
            return Optional.of(value.value());
        }
        section.problems()
                .error(
                        Place.of(section.pathOf(key), value),
                        "`" + section.pathOf(key) + "` must be one word.",
                        "`nodesmith stacks` lists what there is");
        return Optional.empty();
    }
}
