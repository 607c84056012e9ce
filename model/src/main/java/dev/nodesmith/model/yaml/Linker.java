package dev.nodesmith.model.yaml;

import dev.nodesmith.model.Entity;
import dev.nodesmith.model.Field;
import dev.nodesmith.model.Operation;
import dev.nodesmith.model.Project;
import dev.nodesmith.model.Relation;
import dev.nodesmith.model.Report;
import dev.nodesmith.model.StateMachine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns a draft into the model: resolves every name that stands for something declared elsewhere, and checks the whole. */
final class Linker {

    private final ProjectDraft project;
    private final Problems problems;

    private Linker(ProjectDraft project, Problems problems) {
        this.project = project;
        this.problems = problems;
    }

    /** The project; to be thrown away when problems were found. */
    static Project link(ProjectDraft draft, Problems problems) {
        return new Linker(UserEntity.complete(draft, problems), problems).project();
    }

    private Project project() {
        EntityNames.check(project, problems);
        FormerNames.check(project, problems);
        Map<String, List<Relation>> relations = new RelationLinker(project, problems).link();
        MemberNames.check(project, relations, problems);
        Routes.check(project, relations, problems);
        Scopes scopes = new Scopes(project);
        AccessLinker access = new AccessLinker(project, problems);
        List<Entity> entities = new ArrayList<>();
        for (EntityDraft draft : project.entities()) {
            entities.add(entity(draft, relations.getOrDefault(draft.name(), List.of()), scopes, access));
        }
        access.operations();
        List<Operation> operations = new OperationLinker(project, problems).link();
        List<Report> reports = new ReportLinker(project, scopes, problems).link();
        return new Project(
                project.name(),
                project.description(),
                project.lang(),
                project.stack().chosen(),
                project.api(),
                project.auth(),
                List.copyOf(entities),
                operations,
                reports);
    }

    private Entity entity(EntityDraft draft, List<Relation> relations, Scopes scopes, AccessLinker access) {
        Optional<StateMachine> states = new StatesLinker(draft, scopes, problems).link();
        List<Field> fields = states.map(machine -> StatesLinker.withState(draft.fields(), machine))
                .orElse(draft.fields());
        RuleLinker rules = new RuleLinker(scopes, problems);
        Groups groups = new Groups(draft, problems);
        return new Entity(
                draft.name(),
                draft.plural(),
                draft.description(),
                draft.key(),
                fields,
                List.copyOf(relations),
                rules.computed(draft),
                rules.checks(draft),
                states,
                access.link(draft),
                groups.resolve("unique", draft.unique()),
                groups.resolve("indexes", draft.indexes()),
                draft.timestamps(),
                draft.softDelete(),
                draft.versioned(),
                draft.was());
    }
}
