package dev.nodesmith.model.yaml;

import dev.nodesmith.model.AccessRule;
import dev.nodesmith.model.AccessRule.SignedIn;
import dev.nodesmith.model.Action;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads {@code access}: one rule for everything, or rules by action. {@code read} stands for list and get, {@code write} for
 * create, update, delete and restore; an action named itself wins over both.
 *
 * <p>Whoever creates a row becomes its owner, so {@code owner} on {@code create} is anyone signed in.
 */
final class AccessReader {

    private static final List<Action> READ = List.of(Action.LIST, Action.GET);
    private static final List<Action> WRITE = List.of(Action.CREATE, Action.UPDATE, Action.DELETE, Action.RESTORE);

    private final RuleReader rules;
    private final Problems problems;

    AccessReader(RuleReader rules, Problems problems) {
        this.rules = rules;
        this.problems = problems;
    }

    /**
     * Rules by action, {@link RuleReader#NOBODY} among them.
     *
     * @param softDelete whether there is anything to restore
     */
    Map<Action, AccessRule> read(Node node, String path, boolean softDelete) {
        Map<Action, AccessRule> access = new EnumMap<>(Action.class);
        if (node instanceof Mapping mapping) {
            Section.of(mapping, path, Keys.ACCESS, problems).ifPresent(section -> byAction(section, access));
            boolean restores =
                    mapping.entries().stream().anyMatch(e -> e.key().value().equals("restore"));
            if (restores && !softDelete) {
                problems.error(
                        problems.at(path + ".restore", "restore"),
                        "There is nothing to restore: deleted rows of this entity are gone.",
                        "add `softDelete: true`");
            }
        } else {
            rules.read(node, path).ifPresent(rule -> {
                all(READ, rule, access);
                all(WRITE, rule, access);
            });
        }
        if (!softDelete) {
            access.remove(Action.RESTORE);
        }
        return access;
    }

    private void byAction(Section section, Map<Action, AccessRule> access) {
        shorthand(section, "read", READ, access);
        shorthand(section, "write", WRITE, access);
        for (Action action : Action.values()) {
            shorthand(section, action.name().toLowerCase(Locale.ROOT), List.of(action), access);
        }
    }

    private void shorthand(Section section, String key, List<Action> actions, Map<Action, AccessRule> access) {
        section.node(key)
                .flatMap(node -> rules.read(node, section.pathOf(key)))
                .ifPresent(rule -> all(actions, rule, access));
    }

    private static void all(List<Action> actions, AccessRule rule, Map<Action, AccessRule> access) {
        actions.forEach(action -> put(access, action, rule));
    }

    private static void put(Map<Action, AccessRule> access, Action action, AccessRule rule) {
        boolean becomesOwner = action == Action.CREATE && RuleReader.speaksOfOwner(rule);
        access.put(action, becomesOwner ? new SignedIn() : rule);
    }
}
