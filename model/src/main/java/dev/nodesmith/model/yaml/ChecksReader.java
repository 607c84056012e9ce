package dev.nodesmith.model.yaml;

import dev.nodesmith.model.yaml.EntityDraft.CheckDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code checks}: a list of CEL texts, or of {@code {name, rule, message}}. */
final class ChecksReader {

    private final Problems problems;

    ChecksReader(Problems problems) {
        this.problems = problems;
    }

    List<CheckDraft> read(Node node, String path) {
        List<Node> items = node instanceof Sequence sequence ? sequence.items() : List.of(node);
        List<CheckDraft> checks = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            String at = path + "." + i;
            problems.locate(at, items.get(i).position());
            if (items.get(i) instanceof Scalar rule && !rule.absent()) {
                checks.add(new CheckDraft(Optional.empty(), at, rule, Optional.empty()));
            } else if (items.get(i) instanceof Mapping mapping && readsAsExpression(mapping)) {
                problems.error(
                        Place.of(at, mapping),
                        "With `: ` in it, this expression reads as a mapping.",
                        "put the whole expression into quotes");
            } else {
                Section.of(items.get(i), at, Keys.CHECK, problems)
                        .flatMap(this::check)
                        .ifPresent(checks::add);
            }
        }
        return List.copyOf(checks);
    }

    private static boolean readsAsExpression(Mapping mapping) {
        return mapping.entries().size() == 1
                && mapping.entries().getFirst().key().value().contains(" ");
    }

    private Optional<CheckDraft> check(Section section) {
        Optional<Scalar> rule = section.scalar("rule");
        if (rule.isEmpty()) {
            problems.error(section.place(), "A check needs a `rule`.", "for example `rule: until >= since`");
            return Optional.empty();
        }
        Optional<Scalar> name = section.scalar("name")
                .filter(text -> Identifiers.accept(text, section.pathOf("name"), "a check", problems));
        return Optional.of(new CheckDraft(name, section.path(), rule.get(), section.text("message")));
    }
}
