package dev.nodesmith.model.yaml;

import dev.nodesmith.model.AccessRule;
import dev.nodesmith.model.Action;
import dev.nodesmith.model.Relation.Role;
import dev.nodesmith.model.yaml.EntityDraft.TransitionDraft;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Checks access rules against owners, and says which entities nobody can reach. */
final class AccessLinker {

    private final ProjectDraft project;
    private final Problems problems;

    AccessLinker(ProjectDraft project, Problems problems) {
        this.project = project;
        this.problems = problems;
    }

    /** The rules of {@code entity} in the order of {@link Action}; what nobody may do is absent. */
    Map<Action, AccessRule> link(EntityDraft entity) {
        Map<Action, AccessRule> access = new LinkedHashMap<>();
        for (Action action : Action.values()) {
            Optional.ofNullable(entity.access().orElse(Map.of()).get(action)).ifPresent(rule -> {
                requireOwner(entity, rule, action);
                if (!rule.equals(RuleReader.NOBODY)) {
                    access.put(action, rule);
                }
            });
        }
        entity.states().map(states -> states.transitions()).orElse(List.of()).forEach(t -> requireOwner(entity, t));
        if (project.auth().isPresent() && entity.access().isEmpty()) {
            problems.warning(
                    problems.at(entity.path(), entity.name()),
                    "`" + entity.name()
                            + "` has no `access`, so nobody can reach it: with `auth` nothing is open by itself.",
                    "for example `access: { read: anyone, write: "
                            + project.auth().get().adminRole() + " }`");
        }
        return Collections.unmodifiableMap(access);
    }

    void operations() {
        for (OperationDraft operation : project.operations()) {
            Optional<EntityDraft> on = operation.on().flatMap(name -> project.entity(name.value()));
            boolean ownerless = on.isPresent()
                    && operation.access().filter(RuleReader::speaksOfOwner).isPresent()
                    && !owned(on.get());
            if (ownerless) {
                ownerless(on.get(), operation.path() + ".access");
            }
            if (project.auth().isPresent() && !problems.located(operation.path() + ".access")) {
                unreachable(operation.name(), operation.path());
            }
        }
        for (ReportDraft report : project.reports()) {
            if (project.auth().isPresent() && !problems.located(report.path() + ".access")) {
                unreachable(report.name(), report.path());
            }
        }
    }

    private void unreachable(Scalar name, String path) {
        problems.warning(
                Place.of(path, name),
                "`" + name.value() + "` has no `access`, so nobody can call it.",
                "for example `access: signedIn`");
    }

    private void requireOwner(EntityDraft entity, AccessRule rule, Action action) {
        if (RuleReader.speaksOfOwner(rule) && !owned(entity)) {
            String exact = entity.path() + ".access." + action.name().toLowerCase(Locale.ROOT);
            String shorthand =
                    entity.path() + ".access." + (action == Action.LIST || action == Action.GET ? "read" : "write");
            ownerless(
                    entity,
                    problems.located(exact)
                            ? exact
                            : problems.located(shorthand) ? shorthand : entity.path() + ".access");
        }
    }

    private void requireOwner(EntityDraft entity, TransitionDraft transition) {
        if (transition.by().filter(RuleReader::speaksOfOwner).isPresent() && !owned(entity)) {
            ownerless(entity, transition.path() + ".by");
        }
    }

    private static boolean owned(EntityDraft entity) {
        return entity.name().equals(UserEntity.NAME)
                || entity.relations().stream().anyMatch(spec -> spec.role() == Role.OWNER);
    }

    private void ownerless(EntityDraft entity, String path) {
        problems.error(
                problems.at(path, "owner"),
                "`" + entity.name() + "` has no owner.",
                "add a relation such as `createdBy: User @owner`");
    }
}
