package dev.nodesmith.model.yaml;

import dev.nodesmith.model.ApiOptions;
import dev.nodesmith.model.Auth;
import dev.nodesmith.model.Lang;
import java.util.List;
import java.util.Optional;

/** The whole file as written, before names are resolved. */
record ProjectDraft(
        String name,
        Optional<String> description,
        Lang lang,
        StackDraft stack,
        ApiOptions api,
        Optional<Auth> auth,
        EntityDefaults defaults,
        List<EntityDraft> entities,
        List<OperationDraft> operations,
        List<ReportDraft> reports,
        List<String> brokenEntities) {

    ProjectDraft withEntities(List<EntityDraft> replaced) {
        return new ProjectDraft(
                name, description, lang, stack, api, auth, defaults, replaced, operations, reports, brokenEntities);
    }

    Optional<EntityDraft> entity(String entityName) {
        return entities.stream().filter(e -> e.name().equals(entityName)).findFirst();
    }

    List<String> entityNames() {
        return entities.stream().map(EntityDraft::name).toList();
    }
}
