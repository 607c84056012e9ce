package dev.nodesmith.model.yaml;

import dev.nodesmith.model.AccessRule;
import dev.nodesmith.model.yaml.EntityDraft.StatesDraft;
import dev.nodesmith.model.yaml.EntityDraft.TransitionDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code states}. */
final class StatesReader {

    private final RuleReader rules;
    private final Problems problems;

    StatesReader(RuleReader rules, Problems problems) {
        this.rules = rules;
        this.problems = problems;
    }

    Optional<StatesDraft> read(Node node, String path) {
        return Section.of(node, path, Keys.STATES, problems).flatMap(this::states);
    }

    private Optional<StatesDraft> states(Section section) {
        Optional<Scalar> field = section.scalar("field");
        if (field.isEmpty()) {
            problems.error(
                    section.place(), "`states` needs the `field` that holds the state.", "for example `field: status`");
        }
        List<TransitionDraft> transitions = new ArrayList<>();
        Optional<Node> listed = section.node("transitions");
        if (listed.isPresent() && listed.get() instanceof Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                String path = section.pathOf("transitions") + "." + i;
                Section.of(sequence.items().get(i), path, Keys.TRANSITION, problems)
                        .flatMap(this::transition)
                        .ifPresent(transitions::add);
            }
        } else {
            problems.error(
                    listed.map(node -> Place.of(section.pathOf("transitions"), node))
                            .orElse(section.place()),
                    "`states` needs a list of `transitions`.",
                    "for example `transitions: [ { name: publish, from: draft, to: published } ]`");
        }
        return field.map(
                scalar -> new StatesDraft(section.path(), scalar, section.scalar("initial"), List.copyOf(transitions)));
    }

    private Optional<TransitionDraft> transition(Section section) {
        Optional<Scalar> name = section.scalar("name");
        Optional<Scalar> to = section.scalar("to");
        List<Scalar> from = section.scalars("from");
        if (name.isEmpty() || to.isEmpty() || from.isEmpty()) {
            problems.error(
                    section.place(),
                    "A transition needs `name`, `from` and `to`.",
                    "for example `{ name: publish, from: draft, to: published }`");
            return Optional.empty();
        }
        Identifiers.accept(name.get(), section.pathOf("name"), "a transition", problems);
        return Optional.of(
                new TransitionDraft(name.get(), section.path(), from, to.get(), by(section), section.scalar("guard")));
    }

    private Optional<AccessRule> by(Section section) {
        Optional<AccessRule> rule = section.node("by").flatMap(node -> rules.read(node, section.pathOf("by")));
        if (rule.filter(RuleReader.NOBODY::equals).isPresent()) {
            problems.error(
                    problems.at(section.pathOf("by"), "nobody"),
                    "A transition that nobody may make cannot happen.",
                    "name a role, or remove the transition");
        }
        return rule;
    }
}
